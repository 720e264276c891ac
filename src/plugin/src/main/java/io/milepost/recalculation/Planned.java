package io.milepost.recalculation;

import io.milepost.domain.plan.GoalPlan;
import io.milepost.domain.plan.Measurement;
import io.milepost.domain.plan.Reading;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What has been planned for some goals, and the values that are recorded of their KPIs. */
record Planned(Map<Long, GoalPlan> plans, Map<Long, Map<String, Reading>> readings) {

    static final Planned NOTHING = new Planned(Map.of(), Map.of());

    static Planned read(Plans source, Collection<Long> goalIds) {
        Map<Long, GoalPlan> plans = goalIds.isEmpty() ? Map.of() : source.of(goalIds);
        Set<Long> measured = plans.entrySet().stream()
                .filter(goal -> !goal.getValue().kpis().isEmpty())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return new Planned(plans, measured.isEmpty() ? Map.of() : source.latest(measured));
    }

    Planned and(Planned others) {
        if (others.plans.isEmpty()) {
            return this;
        }
        Map<Long, GoalPlan> allPlans = new HashMap<>(plans);
        allPlans.putAll(others.plans);
        Map<Long, Map<String, Reading>> allReadings = new HashMap<>(readings);
        allReadings.putAll(others.readings);
        return new Planned(allPlans, allReadings);
    }

    /** As if these were recorded already. */
    Planned with(List<Measurement> measurements) {
        Map<Long, Map<String, Reading>> newer = new HashMap<>(readings);
        for (Measurement each : measurements) {
            Map<String, Reading> ofGoal =
                    new HashMap<>(newer.getOrDefault(each.kpi().goalId(), Map.of()));
            ofGoal.merge(each.kpi().kpiId(), new Reading(each.value().orElseThrow(), each.day()), Planned::later);
            newer.put(each.kpi().goalId(), ofGoal);
        }
        return new Planned(plans, newer);
    }

    /** Of one day, what was recorded last holds. */
    private static Reading later(Reading recorded, Reading now) {
        return now.day().isBefore(recorded.day()) ? recorded : now;
    }

    GoalPlan planOf(long goalId) {
        return plans.getOrDefault(goalId, GoalPlan.NONE);
    }

    Map<String, Reading> readingsOf(long goalId) {
        return readings.getOrDefault(goalId, Map.of());
    }
}
