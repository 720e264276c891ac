package io.milepost.jql;

import io.milepost.lookup.GoalLookup;

/** {@code issue in activitiesOfGoalTree(KEY, ...)}: what contributes to the goals or to any goal below them. */
public class ActivitiesOfGoalTree extends ActivitiesFunction {

    public ActivitiesOfGoalTree(GoalLookup goals) {
        super("activitiesOfGoalTree(MKT-1)", goals, goals::activityIdsOfTree);
    }
}
