package io.milepost.recalculation;

import java.util.Collection;

/** Jira's search index of the issues of goals and of activities. */
public interface GoalIndex {

    /** Called once a batch, when the new sums can be read. It does not throw: what it cannot index, it logs. */
    void reindex(Collection<Long> goalIds);

    /** The same of activities that contribute to other goals than before. */
    void reindexActivities(Collection<Long> activityIds);
}
