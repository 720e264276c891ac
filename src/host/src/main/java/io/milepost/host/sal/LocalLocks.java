package io.milepost.host.sal;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Cluster locks of a cluster with one node: one reentrant lock a name. */
public final class LocalLocks implements ClusterLockService {
    private final Map<String, ClusterLock> byName = new ConcurrentHashMap<>();

    @Override
    public ClusterLock getLockForName(String name) {
        return byName.computeIfAbsent(name, unused -> new LocalLock());
    }

    private static final class LocalLock extends ReentrantLock implements ClusterLock {
        private static final long serialVersionUID = 1L;

        /** Jira's cluster locks have none. */
        @Override
        public Condition newCondition() {
            throw new UnsupportedOperationException("cluster locks have no conditions");
        }
    }
}
