package io.milepost.wiring;

import io.milepost.lookup.GoalRecords;
import io.milepost.planning.GoalsInSearches;
import io.milepost.recalculation.GoalIndex;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has goals indexed anew on a thread of its own, some at a time: a project may have thousands. */
public final class BackgroundIndexing implements GoalsInSearches {

    private static final Logger LOG = LoggerFactory.getLogger(BackgroundIndexing.class);

    private static final int AT_ONCE = 100;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final GoalRecords goals;
    private final GoalIndex index;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(BackgroundIndexing::thread);
    private volatile boolean stopping;

    public BackgroundIndexing(GoalRecords goals, GoalIndex index) {
        this.goals = goals;
        this.index = index;
    }

    @Override
    public void indexAnew(Set<Long> projectIds) {
        if (!thread.isShutdown()) {
            thread.execute(() -> run(projectIds));
        }
    }

    /** Waits for the goals in hand, because Jira takes its services away next. */
    void stop() {
        stopping = true;
        thread.shutdown();
        try {
            thread.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run(Set<Long> projectIds) {
        try {
            List<Long> ids = new ArrayList<>(goals.idsIn(projectIds));
            for (int from = 0; from < ids.size() && !stopping; from += AT_ONCE) {
                index.reindex(ids.subList(from, Math.min(from + AT_ONCE, ids.size())));
            }
        } catch (RuntimeException e) {
            LOG.error("The goals of the projects {} were not indexed; the next change of each does it", projectIds, e);
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "milepost-indexing");
        thread.setDaemon(true);
        return thread;
    }
}
