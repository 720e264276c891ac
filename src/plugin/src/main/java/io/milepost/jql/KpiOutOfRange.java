package io.milepost.jql;

import io.milepost.lookup.GoalSearch;

/** {@code issue in kpiOutOfRange()}: goals with a KPI whose value is out of its operating range. */
public class KpiOutOfRange extends GoalsFunction {

    public KpiOutOfRange(GoalSearch goals) {
        super("kpiOutOfRange()", goals::withKpiOutOfRange);
    }
}
