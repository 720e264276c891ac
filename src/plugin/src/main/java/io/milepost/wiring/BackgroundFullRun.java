package io.milepost.wiring;

import io.milepost.planning.RecalculateAll;
import io.milepost.recalculation.FullRecalculation;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs the full recalculation on a thread of its own, one run at a time. */
public final class BackgroundFullRun implements RecalculateAll.FullRun {

    private static final Logger LOG = LoggerFactory.getLogger(BackgroundFullRun.class);

    private final FullRecalculation recalculation;
    private final AtomicBoolean waiting = new AtomicBoolean();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(BackgroundFullRun::thread);

    public BackgroundFullRun(FullRecalculation recalculation) {
        this.recalculation = recalculation;
    }

    @Override
    public void start() {
        if (waiting.compareAndSet(false, true)) {
            thread.execute(this::run);
        }
    }

    /** After the very first start, and where the rules changed while nobody could recalculate. */
    void startIfDue() {
        thread.execute(() -> guarded(() -> {
            if (recalculation.isDue()) {
                start();
            }
        }));
    }

    /** A run that is broken off counts as none: the next start begins another where one is due. */
    void stop() {
        recalculation.cancel();
        thread.shutdown();
    }

    private void run() {
        waiting.set(false);
        guarded(recalculation::run);
    }

    private static void guarded(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.error("The full recalculation failed; the nightly run tries again", e);
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "milepost-full-recalculation");
        thread.setDaemon(true);
        return thread;
    }
}
