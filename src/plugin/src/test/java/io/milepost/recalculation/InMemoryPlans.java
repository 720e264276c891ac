package io.milepost.recalculation;

import io.milepost.domain.Share;
import io.milepost.domain.plan.GoalPlan;
import io.milepost.domain.plan.PlanRules;
import io.milepost.domain.plan.Reading;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What people have planned and measured in a test. */
public final class InMemoryPlans implements Plans {

    private final Map<Long, GoalPlan> plans = new HashMap<>();
    private final Map<Long, Map<String, Reading>> readings = new HashMap<>();
    private final Map<Long, Map<Long, Share>> shares = new HashMap<>();

    public void plan(long goalId, GoalPlan plan) {
        plans.put(goalId, plan);
    }

    public void measure(long goalId, String kpiId, Reading reading) {
        readings.computeIfAbsent(goalId, goal -> new HashMap<>()).put(kpiId, reading);
    }

    public void share(long activityId, long goalId, Share share) {
        shares.computeIfAbsent(activityId, activity -> new HashMap<>()).put(goalId, share);
    }

    @Override
    public Map<Long, GoalPlan> of(Collection<Long> goalIds) {
        return only(goalIds, plans);
    }

    @Override
    public Map<Long, PlanRules> rules() {
        return Map.of();
    }

    @Override
    public Map<Long, Map<String, Reading>> latest(Collection<Long> goalIds) {
        return only(goalIds, readings);
    }

    @Override
    public Map<Long, Map<Long, Share>> shares(Collection<Long> activityIds) {
        return only(activityIds, shares);
    }

    private static <T> Map<Long, T> only(Collection<Long> ids, Map<Long, T> all) {
        Map<Long, T> found = new HashMap<>(all);
        found.keySet().retainAll(Set.copyOf(ids));
        return found;
    }
}
