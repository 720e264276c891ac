package io.milepost.recalculation;

import io.milepost.domain.Contribution;
import io.milepost.domain.RuleStamp;
import java.util.List;
import java.util.Map;

/**
 * All that one batch changes in the store, applied in one transaction.
 *
 * @param removed contributions that are no more
 * @param set contributions that are new or have new values
 * @param activities where activities stand in roadmaps
 * @param shifts by goal, how its sums and its state move; a goal of which a figure changes gets one ledger entry
 */
public record Changes(
        RuleStamp stamp,
        GoalChanges goals,
        List<Contribution> removed,
        List<Contribution> set,
        KpiChanges kpis,
        ActivityChanges activities,
        Map<Long, GoalShift> shifts) {

    /** In which no activity changes where it stands. */
    public Changes(
            RuleStamp stamp,
            GoalChanges goals,
            List<Contribution> removed,
            List<Contribution> set,
            KpiChanges kpis,
            Map<Long, GoalShift> shifts) {
        this(stamp, goals, removed, set, kpis, ActivityChanges.NONE, shifts);
    }

    /** In which no KPI's values change. */
    public Changes(
            RuleStamp stamp,
            GoalChanges goals,
            List<Contribution> removed,
            List<Contribution> set,
            Map<Long, GoalShift> shifts) {
        this(stamp, goals, removed, set, KpiChanges.NONE, shifts);
    }

    public boolean isEmpty() {
        return goals.isEmpty()
                && removed.isEmpty()
                && set.isEmpty()
                && kpis.isEmpty()
                && activities.isEmpty()
                && shifts.isEmpty();
    }
}
