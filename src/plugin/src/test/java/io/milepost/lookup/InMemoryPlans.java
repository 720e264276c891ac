package io.milepost.lookup;

import io.milepost.domain.KpiValue;
import io.milepost.domain.Share;
import io.milepost.domain.plan.GoalPlan;
import io.milepost.domain.plan.Measurement;
import io.milepost.domain.plan.Measurement.KpiKey;
import io.milepost.domain.plan.Measurement.Origin;
import io.milepost.domain.plan.MeasurementSource;
import io.milepost.domain.plan.PlanRules;
import io.milepost.domain.plan.Revision;
import io.milepost.domain.plan.Revision.Saving;
import io.milepost.domain.plan.SearchFailure;
import io.milepost.domain.plan.SearchFailure.Reason;
import io.milepost.domain.plan.UnreadablePlanException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Supplier;

/** Plans, rules and measurements in memory, with all that was ever saved. */
public final class InMemoryPlans implements PlanRecords {

    /** Long before anything is read. */
    public static final Instant FIRST = Instant.parse("2025-12-01T08:00:00Z");

    private final Map<Long, List<Revision<GoalPlan>>> plans = new HashMap<>();
    private final Map<Long, List<Revision<PlanRules>>> rules = new HashMap<>();
    private final List<Measurement> measurements = new ArrayList<>();
    private final Map<KpiKey, SearchFailure> searchFailures = new HashMap<>();
    private final Set<Long> unreadable = new HashSet<>();
    private int questions;

    public InMemoryPlans plan(long goalId, GoalPlan plan) {
        return plan(goalId, plan, FIRST);
    }

    public InMemoryPlans plan(long goalId, GoalPlan plan, Instant at) {
        append(plans.computeIfAbsent(goalId, none -> new ArrayList<>()), plan, at);
        return this;
    }

    public InMemoryPlans rules(long projectId, PlanRules content, Instant at) {
        append(rules.computeIfAbsent(projectId, none -> new ArrayList<>()), content, at);
        return this;
    }

    public InMemoryPlans measured(long goalId, String kpiId, String day, String value) {
        return measured(goalId, kpiId, day, value, FIRST);
    }

    public InMemoryPlans measured(long goalId, String kpiId, String day, String value, Instant recordedAt) {
        return add(goalId, kpiId, day, value, recordedAt, OptionalLong.empty());
    }

    /** Corrects the measurement that was added as the n-th, counted from 1. */
    public InMemoryPlans corrected(long id, String value, Instant recordedAt) {
        Measurement wrong = measurements.get(Math.toIntExact(id - 1));
        return add(
                wrong.kpi().goalId(),
                wrong.kpi().kpiId(),
                wrong.day().toString(),
                value,
                recordedAt,
                OptionalLong.of(id));
    }

    private InMemoryPlans add(
            long goalId, String kpiId, String day, String value, Instant recordedAt, OptionalLong supersedes) {
        Origin origin = new Origin(MeasurementSource.TYPED, recordedAt, Optional.of("anna"), "", "");
        measurements.add(new Measurement(
                measurements.size() + 1L,
                new KpiKey(goalId, kpiId),
                LocalDate.parse(day),
                Optional.of(KpiValue.of(value)),
                origin,
                supersedes));
        return this;
    }

    /** How often plans, rules or measurements were asked for. */
    public int questions() {
        return questions;
    }

    /** What is read so counts as no question. */
    <T> T unasked(Supplier<T> reading) {
        int before = questions;
        T read = reading.get();
        questions = before;
        return read;
    }

    @Override
    public Map<Long, Revision<GoalPlan>> plansAt(Instant moment, Collection<Long> goalIds) {
        questions++;
        Set<Long> broken = new HashSet<>(goalIds);
        broken.retainAll(unreadable);
        if (!broken.isEmpty()) {
            throw new UnreadablePlanException("plan", broken, null);
        }
        return at(moment, plans, goalIds);
    }

    @Override
    public Map<Long, Revision<PlanRules>> rulesAt(Instant moment, Collection<Long> projectIds) {
        questions++;
        return at(moment, rules, projectIds);
    }

    @Override
    public List<Revision<GoalPlan>> revisions(long goalId, int start, int limit) {
        List<Revision<GoalPlan>> newestFirst = new ArrayList<>(plans.getOrDefault(goalId, List.of()));
        Collections.reverse(newestFirst);
        return newestFirst.stream().skip(start).limit(limit).toList();
    }

    @Override
    public int revisionCount(long goalId) {
        return plans.getOrDefault(goalId, List.of()).size();
    }

    @Override
    public List<Measurement> measurementsAt(Instant moment, Collection<Long> goalIds) {
        questions++;
        return measurements.stream()
                .filter(each -> goalIds.contains(each.kpi().goalId())
                        && !each.origin().recordedAt().isAfter(moment))
                .toList();
    }

    public InMemoryPlans unreadable(long goalId) {
        unreadable.add(goalId);
        return this;
    }

    public InMemoryPlans searchFails(long goalId, String kpiId, Reason reason, String since) {
        searchFailures.put(new KpiKey(goalId, kpiId), new SearchFailure(reason, LocalDate.parse(since)));
        return this;
    }

    @Override
    public Map<KpiKey, SearchFailure> searchFailures(Collection<Long> goalIds) {
        questions++;
        Map<KpiKey, SearchFailure> found = new HashMap<>(searchFailures);
        found.keySet().removeIf(kpi -> !goalIds.contains(kpi.goalId()));
        return found;
    }

    @Override
    public Map<Long, Share> shares(long goalId) {
        return Map.of();
    }

    private static <T> void append(List<Revision<T>> revisions, T content, Instant at) {
        revisions.add(
                new Revision<>(revisions.size() + 1, content, Optional.of(new Saving(at, Optional.of("anna"), ""))));
    }

    private static <T> Map<Long, Revision<T>> at(
            Instant moment, Map<Long, List<Revision<T>>> revisions, Collection<Long> ids) {
        Map<Long, Revision<T>> held = new HashMap<>();
        for (long id : ids) {
            revisions.getOrDefault(id, List.of()).stream()
                    .filter(each -> !each.saving().orElseThrow().at().isAfter(moment))
                    .forEach(each -> held.put(id, each));
        }
        return held;
    }
}
