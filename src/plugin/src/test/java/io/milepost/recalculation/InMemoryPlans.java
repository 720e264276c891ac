package io.milepost.recalculation;

import io.milepost.domain.Share;
import io.milepost.domain.plan.GoalPlan;
import io.milepost.domain.plan.Measurement;
import io.milepost.domain.plan.Measurement.KpiKey;
import io.milepost.domain.plan.MeasurementSource;
import io.milepost.domain.plan.PlanRules;
import io.milepost.domain.plan.Reading;
import io.milepost.domain.plan.Series;
import io.milepost.domain.plan.UnreadablePlanException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/** What people have planned and measured in a test, and what the recalculation has added to it. */
public final class InMemoryPlans implements Plans {

    private final Map<Long, GoalPlan> plans = new HashMap<>();
    private final Set<Long> damaged = new HashSet<>();
    private final List<Measurement> measurements = new ArrayList<>();
    private final Map<Long, Map<Long, Share>> shares = new HashMap<>();

    public void plan(long goalId, GoalPlan plan) {
        plans.put(goalId, plan);
    }

    public void measure(long goalId, String kpiId, Reading reading) {
        Measurement.Origin typed =
                new Measurement.Origin(MeasurementSource.TYPED, Instant.EPOCH, IssueWorld.PERSON, "", "");
        KpiKey kpi = new KpiKey(goalId, kpiId);
        add(List.of(new Measurement(0, kpi, reading.day(), Optional.of(reading.value()), typed, OptionalLong.empty())));
    }

    public void share(long activityId, long goalId, Share share) {
        shares.computeIfAbsent(activityId, activity -> new HashMap<>()).put(goalId, share);
    }

    void add(List<Measurement> recorded) {
        recorded.forEach(each -> measurements.add(new Measurement(
                measurements.size() + 1L, each.kpi(), each.day(), each.value(), each.origin(), each.supersedes())));
    }

    /** All of one KPI, in the order of recording. */
    public List<Measurement> measurementsOf(long goalId, String kpiId) {
        KpiKey kpi = new KpiKey(goalId, kpiId);
        return measurements.stream().filter(each -> each.kpi().equals(kpi)).toList();
    }

    /** From now on its plan cannot be read. */
    void damage(long goalId) {
        damaged.add(goalId);
    }

    @Override
    public Map<Long, GoalPlan> of(Collection<Long> goalIds) {
        Set<Long> broken = new HashSet<>(goalIds);
        broken.retainAll(damaged);
        if (!broken.isEmpty()) {
            throw new UnreadablePlanException("plan", broken, null);
        }
        return only(goalIds, plans);
    }

    @Override
    public Map<Long, PlanRules> rules() {
        return Map.of();
    }

    @Override
    public Map<Long, Map<String, Reading>> latest(Collection<Long> goalIds) {
        Map<Long, Map<String, Reading>> latest = new HashMap<>();
        byKpi(goalIds).forEach((kpi, all) -> Series.of(all).latest().ifPresent(reading -> latest.computeIfAbsent(
                        kpi.goalId(), goal -> new HashMap<>())
                .put(kpi.kpiId(), reading)));
        return latest;
    }

    private Map<KpiKey, List<Measurement>> byKpi(Collection<Long> goalIds) {
        Set<Long> asked = Set.copyOf(goalIds);
        return measurements.stream()
                .filter(each -> asked.contains(each.kpi().goalId()))
                .collect(Collectors.groupingBy(Measurement::kpi));
    }

    @Override
    public Map<KpiKey, Set<String>> fieldReferences(Collection<Long> goalIds) {
        Map<KpiKey, Set<String>> references = new HashMap<>();
        byKpi(goalIds)
                .forEach((kpi, all) -> references.put(
                        kpi,
                        all.stream()
                                .filter(each -> each.origin().source() == MeasurementSource.FIELD)
                                .map(each -> each.origin().reference())
                                .collect(Collectors.toSet())));
        return references;
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
