package io.milepost.planning;

import java.util.OptionalLong;

/** Port: the links between goals as Jira keeps them. */
public interface GoalLinks {

    /**
     * Leaves the goal with one link to this parent, or with none to any goal; links to issues that are no goals stay. Jira
     * announces each link that is made or removed.
     */
    void replaceParent(long goalId, OptionalLong parentId, String personKey);
}
