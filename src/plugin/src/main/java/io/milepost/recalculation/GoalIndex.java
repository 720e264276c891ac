package io.milepost.recalculation;

import java.util.Collection;

/** Jira's search index of the goals' issues. */
public interface GoalIndex {

    /** Called once a batch and after the new sums can be read. */
    void reindex(Collection<Long> goalIds);
}
