package com.atlassian.scheduler.config;

/** Whether a job runs once in the cluster or on every node. */
public enum RunMode {
    RUN_ONCE_PER_CLUSTER,
    RUN_LOCALLY
}
