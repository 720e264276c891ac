package io.milepost.wiring;

import io.milepost.planning.RecalculateAll;
import io.milepost.recalculation.FullRecalculation;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs the full recalculation on a thread of its own, one run at a time. */
public final class BackgroundFullRun implements RecalculateAll.FullRun {

    private static final Logger LOG = LoggerFactory.getLogger(BackgroundFullRun.class);

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final FullRecalculation recalculation;
    private final AtomicBoolean waiting = new AtomicBoolean();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(BackgroundFullRun::thread);
    private volatile boolean stopping;

    public BackgroundFullRun(FullRecalculation recalculation) {
        this.recalculation = recalculation;
    }

    @Override
    public void start(Optional<String> personKey) {
        if (waiting.compareAndSet(false, true)) {
            thread.execute(() -> run(personKey));
        }
    }

    @Override
    public void cancel() {
        recalculation.cancelAnywhere();
    }

    /** Whether a run was asked for and has not begun. */
    boolean isWaiting() {
        return waiting.get();
    }

    /** After the very first start, and where the rules changed while nobody could recalculate. */
    void startIfDue() {
        thread.execute(() -> guarded(() -> {
            if (recalculation.isDue()) {
                start(Optional.empty());
            }
        }));
    }

    /**
     * Waits for the chunk in hand, because Jira takes its services away next. A run that is broken off counts as none: the
     * next start begins another where one is due.
     */
    void stop() {
        stopping = true;
        recalculation.cancel();
        thread.shutdown();
        try {
            thread.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run(Optional<String> personKey) {
        guarded(() -> {
            waiting.set(false);
            recalculation.run(personKey);
        });
    }

    private void guarded(Runnable work) {
        try {
            if (!stopping) {
                work.run();
            }
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
