package io.milepost.wiring;

import io.milepost.notices.NoticeRun;
import io.milepost.notices.NoticeTurn;
import io.milepost.recalculation.AfterBatch;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds out what people are told, soon after the sums have moved, at most once a second and on a thread of its own. */
public final class BackgroundNotices implements AfterBatch {

    private static final Logger LOG = LoggerFactory.getLogger(BackgroundNotices.class);

    private static final Duration BREATH = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final NoticeRun notices;
    private final NoticeTurn turn;
    private final AtomicBoolean waiting = new AtomicBoolean();
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(BackgroundNotices::thread);

    public BackgroundNotices(NoticeRun notices, NoticeTurn turn) {
        this.notices = notices;
        this.turn = turn;
    }

    /** What comes while a run waits, that run finds. */
    @Override
    public void batchDone() {
        if (!thread.isShutdown() && waiting.compareAndSet(false, true)) {
            thread.schedule(this::runLogged, BREATH.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    /** How many notices were new; none where another run is under way, which finds them. */
    int run() {
        return turn.ifNoOther(() -> Optional.of(notices.run())).orElse(0);
    }

    private void runLogged() {
        waiting.set(false);
        try {
            run();
        } catch (RuntimeException | LinkageError e) {
            LOG.error("What people should be told was not found out; the next run does it", e);
        }
    }

    /** Waits for the run in hand, because Jira takes its services away next. */
    void stop() {
        thread.shutdown();
        try {
            thread.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "milepost-notices");
        thread.setDaemon(true);
        return thread;
    }
}
