package io.milepost.planning;

import java.util.Set;

/** Port: Jira's index, in which searches find goals by their fields. */
public interface GoalsInSearches {

    /** Has all goals of these projects indexed anew, in the background. */
    void indexAnew(Set<Long> projectIds);
}
