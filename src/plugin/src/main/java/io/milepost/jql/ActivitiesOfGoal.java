package io.milepost.jql;

import io.milepost.lookup.ActivitySearch;
import java.util.List;

/** {@code issue in activitiesOfGoal(KEY, ...)}: what contributes to the goals themselves, not to goals below them. */
public class ActivitiesOfGoal extends ActivitiesFunction {

    public ActivitiesOfGoal(ActivitySearch search) {
        super("activitiesOfGoal(MKT-1)", search, search::ofGoals);
    }

    @Override
    String instead(List<String> keys) {
        return text("milepost.jql.too.many.goal", String.join(", ", keys));
    }
}
