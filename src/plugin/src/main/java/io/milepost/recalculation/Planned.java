package io.milepost.recalculation;

import io.milepost.domain.plan.GoalPlan;
import io.milepost.domain.plan.Reading;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What has been planned for some goals, and the values that their KPIs have. */
record Planned(Map<Long, GoalPlan> plans, Map<Long, Map<String, Reading>> readings) {

    static Planned read(Plans source, Collection<Long> goalIds) {
        Map<Long, GoalPlan> plans = goalIds.isEmpty() ? Map.of() : source.of(goalIds);
        Set<Long> measured = plans.entrySet().stream()
                .filter(goal -> !goal.getValue().kpis().isEmpty())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return new Planned(plans, measured.isEmpty() ? Map.of() : source.latest(measured));
    }

    GoalPlan planOf(long goalId) {
        return plans.getOrDefault(goalId, GoalPlan.NONE);
    }

    Map<String, Reading> readingsOf(long goalId) {
        return readings.getOrDefault(goalId, Map.of());
    }
}
