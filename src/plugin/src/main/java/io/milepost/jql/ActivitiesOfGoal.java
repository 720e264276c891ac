package io.milepost.jql;

import io.milepost.lookup.GoalLookup;

/** {@code issue in activitiesOfGoal(KEY, ...)}: what contributes to the goals themselves, not to goals below them. */
public class ActivitiesOfGoal extends ActivitiesFunction {

    public ActivitiesOfGoal(GoalLookup goals) {
        super("activitiesOfGoal(MKT-1)", goals, goals::activityIds);
    }
}
