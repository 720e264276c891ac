package io.milepost.jql;

import io.milepost.lookup.GoalSearch;
import io.milepost.lookup.Viewer;
import java.util.List;
import java.util.Optional;

/** {@code issue in overdueMilestones()}: goals of which a milestone has passed without being reached. */
public class OverdueMilestones extends IssueFunction {

    private final GoalSearch goals;

    public OverdueMilestones(GoalSearch goals) {
        super(0, 0, "overdueMilestones()");
        this.goals = goals;
    }

    @Override
    Optional<String> refusal(Viewer searcher, List<String> none) {
        return Optional.empty();
    }

    @Override
    List<Long> issueIds(Viewer searcher, List<String> none) {
        return goals.withOverdueMilestone(searcher);
    }
}
