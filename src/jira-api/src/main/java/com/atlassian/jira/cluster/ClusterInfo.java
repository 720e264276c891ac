package com.atlassian.jira.cluster;

/** Says which node of a cluster this is; without a cluster it has no id. */
public interface ClusterInfo {
    String getNodeId();

    boolean isClustered();
}
