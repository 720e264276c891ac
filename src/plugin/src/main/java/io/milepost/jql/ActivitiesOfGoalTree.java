package io.milepost.jql;

import io.milepost.lookup.ActivitySearch;
import java.util.List;

/** {@code issue in activitiesOfGoalTree(KEY, ...)}: what contributes to the goals or to any goal below them. */
public class ActivitiesOfGoalTree extends ActivitiesFunction {

    public ActivitiesOfGoalTree(ActivitySearch search) {
        super("activitiesOfGoalTree(MKT-1)", search, search::ofTrees);
    }

    @Override
    String instead(List<String> keys) {
        return text("milepost.jql.too.many.goal.tree", String.join(", ", keys));
    }
}
