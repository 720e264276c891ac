package io.milepost.jira;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Gives turns by a lock of one name that holds in the whole cluster. */
final class ClusterTurn {

    private final ClusterLockService locks;
    private final String name;
    private final Duration patience;

    ClusterTurn(ClusterLockService locks, String name, Duration patience) {
        this.locks = locks;
        this.name = name;
        this.patience = patience;
    }

    <T> T take(Supplier<T> work) {
        ClusterLock lock = locks.getLockForName(name);
        waitFor(lock);
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }

    /** Does not wait: empty where somebody else has the turn. */
    <T> Optional<T> takeIfFree(Supplier<Optional<T>> work) {
        ClusterLock lock = locks.getLockForName(name);
        if (!lock.tryLock()) {
            return Optional.empty();
        }
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }

    private void waitFor(ClusterLock lock) {
        try {
            if (!lock.tryLock(patience.toSeconds(), TimeUnit.SECONDS)) {
                throw new IllegalStateException("no turn for " + name + " within " + patience);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for a turn for " + name, e);
        }
    }
}
