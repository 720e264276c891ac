package io.milepost.wiring;

import io.milepost.domain.CauseKind;
import io.milepost.domain.Occasion;
import io.milepost.planning.RecalculationRequests;
import io.milepost.recalculation.IssueChange;
import io.milepost.recalculation.RecalculationQueue;
import java.time.Clock;
import java.util.Optional;

/** Puts what people have changed into the recalculation's queue. */
public final class QueuedRequests implements RecalculationRequests {

    private final RecalculationQueue queue;
    private final Clock clock;

    public QueuedRequests(RecalculationQueue queue, Clock clock) {
        this.queue = queue;
        this.clock = clock;
    }

    @Override
    public void request(long issueId, CauseKind kind, Optional<String> personKey) {
        Occasion now = Occasion.of(clock.instant(), personKey);
        queue.request(IssueChange.told(issueId, kind, now, Optional.empty(), Optional.empty()));
    }
}
