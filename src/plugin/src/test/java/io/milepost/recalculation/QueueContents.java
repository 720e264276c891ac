package io.milepost.recalculation;

import java.time.Duration;
import java.util.List;

/** Lets tests of other packages see what waits in a queue, by taking it out. */
public final class QueueContents {

    private QueueContents() {}

    public static List<IssueChange> of(RecalculationQueue queue) {
        try {
            return queue.take(1000, Duration.ZERO, Duration.ZERO);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
