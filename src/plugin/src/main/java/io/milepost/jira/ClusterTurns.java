package io.milepost.jira;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import io.milepost.planning.OneAtATime;
import io.milepost.recalculation.ExclusiveRun;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Gives turns by a lock that holds in the whole cluster. */
public final class ClusterTurns implements ExclusiveRun, OneAtATime {

    private static final long PATIENCE_SECONDS = 60;

    private final ClusterLock lock;
    private final String name;

    public ClusterTurns(ClusterLockService locks, String name) {
        this.lock = locks.getLockForName(name);
        this.name = name;
    }

    @Override
    public <T> T run(Supplier<T> work) {
        waitForTurn();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void run(Runnable change) {
        run(() -> {
            change.run();
            return null;
        });
    }

    private void waitForTurn() {
        try {
            if (!lock.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("no turn for " + name + " within " + PATIENCE_SECONDS + " s");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for a turn for " + name, e);
        }
    }
}
