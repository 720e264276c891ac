package io.milepost.jql;

import io.milepost.lookup.ActivitySearch;

/** {@code "Contributes to goals" ~ goalTreeToken(KEY, ...)}: what contributes to the goals or to any goal below them. */
public class GoalTreeToken extends TokenFunction {

    public GoalTreeToken(ActivitySearch search) {
        super("goalTreeToken(MKT-1)", new NamedGoals<>(search, search::wordsOfTrees));
    }
}
