package io.milepost.planning;

/** Port: the links "contributes to" from issues to goals as Jira keeps them. */
public interface ActivityLinks {

    /** Whether issues of its type can be activities. */
    boolean mayContribute(long issueId);

    /** Leaves the two with one such link, which Jira announces where it is new. */
    void link(long activityId, long goalId, String personKey);

    /** Leaves the two without such a link, which Jira announces; says whether there was one. */
    boolean unlink(long activityId, long goalId, String personKey);
}
