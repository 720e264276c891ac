package com.atlassian.beehive;

/** Gives locks that hold in the whole cluster. */
public interface ClusterLockService {
    ClusterLock getLockForName(String name);
}
