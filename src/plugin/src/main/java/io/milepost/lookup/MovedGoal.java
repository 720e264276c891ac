package io.milepost.lookup;

import io.milepost.domain.GoalState;
import io.milepost.domain.delivery.Completion.Gain;
import io.milepost.domain.delivery.Expected;
import io.milepost.domain.plan.GoalPlan;
import io.milepost.domain.plan.PlanRules;
import io.milepost.domain.result.Judgement;
import java.util.List;

/**
 * A goal that an activity moves, as far as the activity tells of it.
 *
 * @param adds what the activity would add if it were done
 */
public record MovedGoal(
        IssueDetails issue, GoalPlan plan, PlanRules rules, GoalState state, Judgement judgement, Adds adds) {

    /**
     * What an activity adds to a goal.
     *
     * @param expected to the KPIs that add a number field of activities up
     */
    public record Adds(Gain gain, List<Expected> expected) {}
}
