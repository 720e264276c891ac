package io.milepost.jql;

import io.milepost.lookup.ActivitySearch;
import io.milepost.lookup.Viewer;
import java.util.List;
import java.util.Optional;

/** Activities of goals that are named by their keys. */
abstract class ActivitiesFunction extends IssueFunction {

    private final ActivitySearch search;
    private final NamedGoals<Long> goals;

    ActivitiesFunction(String example, ActivitySearch search, NamedGoals.Finding<Long> activities) {
        super(NamedGoals.LEAST, NamedGoals.MOST, example);
        this.search = search;
        this.goals = new NamedGoals<>(search, activities);
    }

    @Override
    Optional<String> refusal(Viewer searcher, List<String> keys) {
        return goals.unknown(searcher, keys).map(this::unknownGoal);
    }

    @Override
    List<Long> issueIds(Asked asked) {
        List<Long> all = goals.found(asked);
        return asked.issueItself() ? all : search.seen(asked.searcher(), all);
    }
}
