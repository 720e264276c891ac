package io.milepost.wiring;

import io.milepost.recalculation.SearchRun;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs the searches of goals whose plans were changed, soon and on a thread of its own: a search may take long. */
public final class BackgroundSearches {

    private static final Logger LOG = LoggerFactory.getLogger(BackgroundSearches.class);

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final SearchRun searches;
    private final Set<Long> waiting = ConcurrentHashMap.newKeySet();
    private final AtomicInteger unfinished = new AtomicInteger();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(BackgroundSearches::thread);

    public BackgroundSearches(SearchRun searches) {
        this.searches = searches;
    }

    /** Returns at once; a goal that waits already is not searched twice. */
    void request(long goalId) {
        if (!thread.isShutdown() && waiting.add(goalId)) {
            unfinished.incrementAndGet();
            thread.execute(() -> search(goalId));
        }
    }

    /** How many goals wait or are being searched. */
    int unfinished() {
        return unfinished.get();
    }

    /** Waits for the search in hand, because Jira takes its services away next; the others are run after the next start. */
    void stop() {
        searches.cancel();
        thread.shutdown();
        try {
            thread.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void search(long goalId) {
        waiting.remove(goalId);
        try {
            searches.run(List.of(goalId));
        } catch (RuntimeException e) {
            LOG.error("The searches of goal {} failed; the next run tries again", goalId, e);
        } finally {
            unfinished.decrementAndGet();
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "milepost-searches");
        thread.setDaemon(true);
        return thread;
    }
}
