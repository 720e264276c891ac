package io.milepost.jql;

import io.milepost.lookup.GoalLookup;
import io.milepost.lookup.UnknownGoalException;
import io.milepost.lookup.Viewer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Activities of goals that are named by their keys. */
abstract class ActivitiesFunction extends IssueFunction {

    private static final int MOST_GOALS = 1_000;

    private final GoalLookup goals;
    private final Activities activities;

    ActivitiesFunction(String example, GoalLookup goals, Activities activities) {
        super(1, MOST_GOALS, example);
        this.goals = goals;
        this.activities = activities;
    }

    /** Asks for the activities of one goal; refuses one that is unknown or unseen. */
    interface Activities {
        List<Long> of(Viewer searcher, String key);
    }

    @Override
    Optional<String> refusal(Viewer searcher, List<String> keys) {
        return keys.stream()
                .filter(key -> !isKnown(searcher, key))
                .findFirst()
                .map(key -> text("milepost.jql.goal.unknown", key));
    }

    @Override
    List<Long> issueIds(Viewer searcher, List<String> keys) {
        return keys.stream()
                .distinct()
                .flatMap(key -> activitiesOf(searcher, key))
                .distinct()
                .toList();
    }

    private boolean isKnown(Viewer searcher, String key) {
        try {
            goals.id(searcher, key);
            return true;
        } catch (UnknownGoalException gone) {
            return false;
        }
    }

    private Stream<Long> activitiesOf(Viewer searcher, String key) {
        try {
            return activities.of(searcher, key).stream();
        } catch (UnknownGoalException gone) {
            return Stream.empty();
        }
    }
}
