package io.milepost.jql;

import io.milepost.lookup.ActivitySearch;
import io.milepost.lookup.Viewer;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Activities of goals that are named by their keys. */
abstract class ActivitiesFunction extends IssueFunction {

    private static final int MOST_GOALS = 1_000;

    private final ActivitySearch search;
    private final Activities activities;

    ActivitiesFunction(String example, ActivitySearch search, Activities activities) {
        super(1, MOST_GOALS, example);
        this.search = search;
        this.activities = activities;
    }

    /** Asks for the activities of goals; those that are unknown or unseen have none. */
    interface Activities {
        List<Long> of(Viewer searcher, Collection<String> keys);
    }

    @Override
    Optional<String> refusal(Viewer searcher, List<String> keys) {
        return search.unknownGoal(searcher, keys).map(key -> text("milepost.jql.goal.unknown", key));
    }

    @Override
    List<Long> issueIds(Asked asked) {
        List<Long> all = activities.of(asked.searcher(), asked.arguments());
        return asked.issueItself() ? all : search.seen(asked.searcher(), all);
    }
}
