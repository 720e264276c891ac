package io.milepost.host.sal;

import com.atlassian.jira.cluster.ClusterInfo;

/** A Jira that is no cluster, whose one node has no id. */
public final class SingleNode implements ClusterInfo {

    @Override
    public String getNodeId() {
        return null;
    }

    @Override
    public boolean isClustered() {
        return false;
    }
}
