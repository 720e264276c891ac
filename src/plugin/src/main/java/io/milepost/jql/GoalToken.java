package io.milepost.jql;

import io.milepost.lookup.ActivitySearch;

/** {@code "Contributes to goals" ~ goalToken(KEY, ...)}: what contributes to the goals themselves, however much it is. */
public class GoalToken extends TokenFunction {

    public GoalToken(ActivitySearch search) {
        super("goalToken(MKT-1)", new NamedGoals<>(search, search::words));
    }
}
