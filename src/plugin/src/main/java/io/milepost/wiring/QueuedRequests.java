package io.milepost.wiring;

import io.milepost.domain.CauseKind;
import io.milepost.domain.Occasion;
import io.milepost.planning.RecalculationRequests;
import io.milepost.recalculation.IssueChange;
import io.milepost.recalculation.RecalculationQueue;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;

/** Puts what people have changed into the recalculation's queue; where they planned anew, searches are run as well. */
public final class QueuedRequests implements RecalculationRequests {

    private static final Set<CauseKind> PLANNED = Set.of(CauseKind.TARGET, CauseKind.PLAN);

    private final RecalculationQueue queue;
    private final BackgroundSearches searches;
    private final Clock clock;

    public QueuedRequests(RecalculationQueue queue, BackgroundSearches searches, Clock clock) {
        this.queue = queue;
        this.searches = searches;
        this.clock = clock;
    }

    @Override
    public void request(long issueId, CauseKind kind, Optional<String> personKey) {
        Occasion now = Occasion.of(clock.instant(), personKey);
        queue.request(IssueChange.told(issueId, kind, now, Optional.empty(), Optional.empty()));
        if (PLANNED.contains(kind)) {
            searches.request(issueId);
        }
    }
}
