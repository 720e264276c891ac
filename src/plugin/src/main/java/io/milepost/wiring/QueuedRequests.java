package io.milepost.wiring;

import io.milepost.domain.Cause;
import io.milepost.domain.CauseKind;
import io.milepost.domain.Occasion;
import io.milepost.planning.RecalculationRequests;
import io.milepost.recalculation.IssueChange;
import io.milepost.recalculation.RecalculationQueue;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
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
    public void request(long issueId, Optional<String> personKey, List<Told> told) {
        Occasion now = Occasion.of(clock.instant(), personKey);
        queue.request(IssueChange.told(
                issueId, told.stream().map(each -> cause(issueId, now, each)).toList()));
        if (told.stream().map(Told::kind).anyMatch(PLANNED::contains)) {
            searches.request(issueId);
        }
    }

    private static Cause cause(long issueId, Occasion now, Told told) {
        return new Cause(told.kind(), OptionalLong.of(issueId), now, told.from(), told.to(), told.detail());
    }
}
