package io.milepost.jql;

import io.milepost.lookup.GoalSearch;
import io.milepost.lookup.Viewer;
import java.util.List;
import java.util.Optional;

/** {@code issue in kpiOutOfRange()}: goals with a KPI whose value is out of its operating range. */
public class KpiOutOfRange extends IssueFunction {

    private final GoalSearch goals;

    public KpiOutOfRange(GoalSearch goals) {
        super(0, 0, "kpiOutOfRange()");
        this.goals = goals;
    }

    @Override
    Optional<String> refusal(Viewer searcher, List<String> none) {
        return Optional.empty();
    }

    @Override
    List<Long> issueIds(Viewer searcher, List<String> none) {
        return goals.withKpiOutOfRange(searcher);
    }
}
