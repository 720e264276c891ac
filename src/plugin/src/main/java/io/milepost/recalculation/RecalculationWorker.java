package io.milepost.recalculation;

import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one thread a node that empties the queue, batch by batch. */
public final class RecalculationWorker {

    private static final Logger LOG = LoggerFactory.getLogger(RecalculationWorker.class);
    private static final int BATCH = 2_000;
    private static final Duration PATIENCE = Duration.ofMillis(200);
    private static final Duration BURST = Duration.ofMillis(5);

    private final RecalculationQueue queue;
    private final Recalculation recalculation;
    private final AfterBatch after;
    private final Thread thread = new Thread(this::work, "milepost-recalculation");
    private volatile boolean stopping;
    private volatile boolean outOfTime;

    public RecalculationWorker(RecalculationQueue queue, Recalculation recalculation, AfterBatch after) {
        this.queue = queue;
        this.recalculation = recalculation;
        this.after = after;
        thread.setDaemon(true);
    }

    /** Once only: a stopped worker is not started again. */
    public void start() {
        thread.start();
    }

    /**
     * Lets the worker empty the queue, but no longer than this; what is left then, the next reconciliation finds. The
     * thread is not interrupted, because that would break open database files.
     */
    public void stop(Duration deadline) {
        stopping = true;
        try {
            thread.join(deadline.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        outOfTime = true;
    }

    private void work() {
        try {
            while (!outOfTime && (!stopping || queue.waiting() > 0)) {
                apply(queue.take(BATCH, PATIENCE, BURST));
            }
        } catch (InterruptedException e) {
            LOG.warn("Interrupted with {} issues waiting; the next reconciliation finds them", queue.waiting());
        }
    }

    /** Also outlives a class or method of Jira that this version lacks: the other issues may not need it. */
    private void apply(List<IssueChange> batch) {
        try {
            if (!batch.isEmpty()) {
                recalculation.apply(batch, Reach.NEIGHBOURS);
                after.batchDone();
            }
        } catch (RuntimeException | LinkageError e) {
            LOG.error("A batch of {} issues failed; the next reconciliation finds them", batch.size(), e);
        } finally {
            queue.done(batch);
        }
    }
}
