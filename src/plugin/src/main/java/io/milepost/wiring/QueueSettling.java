package io.milepost.wiring;

import io.milepost.planning.staging.Settling;
import io.milepost.recalculation.RecalculationQueue;
import java.util.Collection;

/** Tells planning whether this node still has issues to recalculate. */
public final class QueueSettling implements Settling {

    private final RecalculationQueue queue;

    public QueueSettling(RecalculationQueue queue) {
        this.queue = queue;
    }

    @Override
    public boolean isSettled(Collection<Long> issueIds) {
        return issueIds.stream().noneMatch(queue::holds);
    }
}
