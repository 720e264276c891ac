package io.milepost.jql;

import io.milepost.lookup.GoalSearch;

/** {@code issue in overdueMilestones()}: goals of which a milestone has passed without being reached. */
public class OverdueMilestones extends GoalsFunction {

    public OverdueMilestones(GoalSearch goals) {
        super("overdueMilestones()", goals::withOverdueMilestone);
    }
}
