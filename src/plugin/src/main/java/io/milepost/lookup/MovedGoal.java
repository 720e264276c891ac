package io.milepost.lookup;

import io.milepost.domain.GoalState;
import io.milepost.domain.delivery.Completion.Gain;
import io.milepost.domain.plan.GoalPlan;
import io.milepost.domain.plan.PlanRules;
import io.milepost.domain.result.Judgement;

/**
 * A goal that an activity moves, as far as the activity tells of it.
 *
 * @param gain what the activity would add if it were done
 */
public record MovedGoal(
        IssueDetails issue, GoalPlan plan, PlanRules rules, GoalState state, Judgement judgement, Gain gain) {}
