package io.milepost.recalculation;

import io.milepost.domain.Share;
import io.milepost.domain.plan.GoalPlan;
import io.milepost.domain.plan.Measurement.KpiKey;
import io.milepost.domain.plan.PlanRules;
import io.milepost.domain.plan.Reading;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** What people have planned and measured, as the recalculation reads it; each question is one statement a thousand ids. */
public interface Plans {

    /**
     * The current plans; goals for which nobody has planned anything are absent. Throws {@link
     * io.milepost.domain.plan.UnreadablePlanException} with all goals whose plan cannot be read.
     */
    Map<Long, GoalPlan> of(Collection<Long> goalIds);

    /** By goal and KPI id, the latest value of each KPI that has any, of whatever source. */
    Map<Long, Map<String, Reading>> latest(Collection<Long> goalIds);

    /** By project, the rules of its plan; projects for which nobody has changed any are absent. */
    Map<Long, PlanRules> rules();

    /** By KPI of these goals, the references of all measurements that came from changes of a field of the goal's issue. */
    Map<KpiKey, Set<String>> fieldReferences(Collection<Long> goalIds);

    /** By activity and goal, the shares that people have set; activities without any are absent. */
    Map<Long, Map<Long, Share>> shares(Collection<Long> activityIds);
}
