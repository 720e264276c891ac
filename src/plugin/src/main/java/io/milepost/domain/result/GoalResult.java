package io.milepost.domain.result;

import io.milepost.domain.Share;
import io.milepost.domain.plan.GoalPlan;
import io.milepost.domain.plan.Kpi;
import io.milepost.domain.plan.PlanRules;
import io.milepost.domain.plan.Reading;
import io.milepost.domain.plan.RollUp;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A goal's result and what it is made of: its KPIs where it has any, else the results of its sub-goals.
 *
 * @param share the share of a single KPI as it is; the weighted mean of several, each entering as at least 0 and at most 1
 * @param rollUp the rule by which sub-goals made it; empty where its own KPIs did
 * @param way how far it is in its own unit, for a parent that adds up
 */
public record GoalResult(
        Optional<Share> share, List<KpiResult> kpis, Optional<RollUp> rollUp, Coverage coverage, Optional<Way> way) {

    /** @param readings by KPI id */
    public static GoalResult of(GoalPlan plan, PlanRules rules, Map<String, Reading> readings, List<SubGoal> subGoals) {
        SubGoals below = new SubGoals(subGoals);
        if (plan.kpis().isEmpty()) {
            return ofSubGoals(
                    below, plan.choices().rollUp().orElse(rules.judging().rollUp()));
        }
        List<KpiResult> kpis = plan.kpis().stream()
                .map(kpi -> KpiResult.of(kpi, Optional.ofNullable(readings.get(kpi.id())), plan, below))
                .toList();
        int measured =
                (int) kpis.stream().filter(kpi -> kpi.share().isPresent()).count();
        return new GoalResult(
                combined(kpis), kpis, Optional.empty(), new Coverage(measured, kpis.size()), firstWay(plan, readings));
    }

    private static GoalResult ofSubGoals(SubGoals below, RollUp rule) {
        SubGoals.RolledUp rolled = below.rolledUp(rule);
        return new GoalResult(rolled.share(), List.of(), Optional.of(rule), rolled.coverage(), rolled.way());
    }

    private static Optional<Share> combined(List<KpiResult> kpis) {
        return kpis.size() == 1 ? kpis.get(0).share() : mean(kpis);
    }

    private static Optional<Share> mean(List<KpiResult> kpis) {
        List<KpiResult> measured =
                kpis.stream().filter(kpi -> kpi.share().isPresent()).toList();
        BigDecimal weight = measured.stream().map(each -> each.kpi().weight()).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal reached = measured.stream()
                .map(each -> each.kpi()
                        .weight()
                        .multiply(each.share().orElseThrow().clamped().value()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return measured.isEmpty() ? Optional.empty() : Optional.of(Share.ofRatio(reached, weight));
    }

    private static Optional<Way> firstWay(GoalPlan plan, Map<String, Reading> readings) {
        Optional<Kpi> first = plan.firstKpi();
        return first.flatMap(kpi -> Way.of(kpi, Optional.ofNullable(readings.get(kpi.id()))));
    }
}
