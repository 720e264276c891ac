package io.milepost.recalculation;

import static io.milepost.domain.Facts.FIXED;

import io.milepost.domain.KpiValue;
import io.milepost.domain.Share;
import io.milepost.domain.plan.Aggregate;
import io.milepost.domain.plan.Aim;
import io.milepost.domain.plan.GoalChoices;
import io.milepost.domain.plan.GoalPlan;
import io.milepost.domain.plan.Kpi;
import io.milepost.domain.plan.KpiSource;
import io.milepost.domain.plan.KpiSource.ActivityField;
import io.milepost.domain.plan.PaceShape;
import io.milepost.domain.plan.PlanRules;
import io.milepost.domain.plan.RollUp;
import io.milepost.domain.plan.WeightRule;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What people of a generated history choose from when they plan. */
final class AnyGoalPlan {

    static final String LEADS = "customfield_leads";
    static final String OWN = "customfield_own";
    static final String WEIGHT = "customfield_weight";
    static final String RATE = "sum([a]) / (1 + [a])";
    static final String RATIO_OF_SUMS = "sum([a]) / sum([own])";

    private static final Kpi A = GoalPlans.measured("a", "0", "10");
    private static final Kpi DOWN = GoalPlans.measured("a", "10", "-2");
    private static final Kpi OF_FIELD = GoalPlans.reaching("own", "0", "10", new KpiSource.Measured(Optional.of(OWN)));

    /** The first half is chosen twice as often. */
    static final List<GoalPlan> ALL = List.of(
            GoalPlans.with(A),
            GoalPlans.with(leads(Aggregate.SUM, false, true)),
            GoalPlans.with(A, GoalPlans.reaching("rate", "0", "1", new KpiSource.Formula(RATE))),
            GoalPlans.with(choices("0.3", Optional.of(RollUp.SAME_UNIT_SUM))),
            GoalPlans.weighing("3"),
            GoalPlans.with(leads(Aggregate.MAXIMUM, false, true), OF_FIELD),
            GoalPlans.with(GoalPlans.reaching("ratio", "0", "1", new KpiSource.Formula(RATIO_OF_SUMS)), OF_FIELD),
            GoalPlans.with(DOWN, GoalPlans.reaching("weakest", "0", "1", new KpiSource.SubGoals(RollUp.WEAKEST))),
            GoalPlan.NONE,
            GoalPlans.with(leads(Aggregate.SUM, true, false), A),
            GoalPlans.with(leads(Aggregate.MEAN, false, true)),
            GoalPlans.with(leads(Aggregate.MINIMUM, true, true)),
            GoalPlans.with(choices("2.5", Optional.empty()), OF_FIELD),
            GoalPlans.with(choices("1", Optional.of(RollUp.WEAKEST))),
            GoalPlans.with(GoalPlans.reaching("sum", "0", "1", new KpiSource.SubGoals(RollUp.SAME_UNIT_SUM))),
            GoalPlans.with(kept()));

    /** By project: in the second a field weighs and work in progress counts less, in the third the weakest goal tells. */
    static final Map<Long, PlanRules> RULES = Map.of(
            2L,
            new PlanRules(
                    new PlanRules.Work(
                            new WeightRule(WeightRule.Source.FIELD, Optional.of(WEIGHT), new BigDecimal("2")),
                            Map.of("IN_PROGRESS", Share.ofMillionths(250_000)),
                            Optional.empty()),
                    PlanRules.STANDARD.health(),
                    PlanRules.STANDARD.judging()),
            3L,
            new PlanRules(
                    new PlanRules.Work(
                            new WeightRule(WeightRule.Source.CONSTANT, Optional.empty(), new BigDecimal("1.5")),
                            Map.of(),
                            Optional.of(Set.of(FIXED))),
                    PlanRules.STANDARD.health(),
                    new PlanRules.Judging(RollUp.WEAKEST, PaceShape.LINEAR, 92)));

    private AnyGoalPlan() {}

    private static Kpi leads(Aggregate aggregate, boolean onlyDone, boolean withSubGoals) {
        return GoalPlans.reaching("leads", "0", "10", new ActivityField(LEADS, aggregate, onlyDone, withSubGoals));
    }

    private static GoalChoices choices(String weight, Optional<RollUp> rollUp) {
        return new GoalChoices(
                Optional.of(new BigDecimal(weight)), rollUp, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Kpi kept() {
        return new Kpi(
                "a",
                "a",
                A.gauge(),
                new Aim.Keep(Optional.of(KpiValue.of("3")), Optional.of(KpiValue.of("5")), KpiValue.of("4")),
                A.source(),
                BigDecimal.ONE);
    }
}
