package io.milepost.planning;

import io.milepost.domain.Share;
import io.milepost.domain.plan.GoalPlan;
import io.milepost.domain.plan.Measurement;
import io.milepost.domain.plan.Measurement.KpiKey;
import io.milepost.domain.plan.MeasurementSource;
import io.milepost.domain.plan.PlanRules;
import io.milepost.domain.plan.Revision;
import io.milepost.domain.plan.RulesHolder;
import io.milepost.domain.plan.SearchFailure;
import io.milepost.lookup.PlanRecords;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Plans, rules, measurements and shares in memory, behind all ports that read or write them. */
public final class InMemoryPlanStore implements PlanRevisions, Measurements, ActivityShares, PlanRecords {

    private final Map<Long, List<Revision<GoalPlan>>> plans = new TreeMap<>();
    private final Map<Long, List<Revision<PlanRules>>> rules = new TreeMap<>();
    private final InMemoryKeptPlans keptPlans = new InMemoryKeptPlans();
    private final List<Measurement> measurements = new ArrayList<>();
    private final Map<String, Push> pushes = new HashMap<>();
    private final Map<Long, Map<Long, Share>> shares = new TreeMap<>();

    /** Saves a plan as the next revision, whoever may do so. */
    public InMemoryPlanStore plan(long goalId, GoalPlan plan, Revision.Saving saving) {
        append(goalId, current(goalId).followedBy(plan, saving));
        return this;
    }

    @Override
    public Revision<GoalPlan> current(long goalId) {
        return last(plans.get(goalId)).orElseGet(() -> Revision.unsaved(GoalPlan.NONE));
    }

    @Override
    public Map<Long, GoalPlan> current(Collection<Long> goalIds) {
        return plansAt(EVER, goalIds).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, goal -> goal.getValue().content()));
    }

    @Override
    public Optional<Revision<GoalPlan>> version(long goalId, int version) {
        if (version == 0) {
            return Optional.of(Revision.unsaved(GoalPlan.NONE));
        }
        return plans.getOrDefault(goalId, List.of()).stream()
                .filter(each -> each.version() == version)
                .findFirst();
    }

    @Override
    public boolean append(long goalId, Revision<GoalPlan> next) {
        return append(plans, goalId, next);
    }

    public InMemoryKeptPlans keptPlans() {
        return keptPlans;
    }

    /** The rules' port under another name, because two ports of one class cannot both answer {@code current}. */
    public RuleRevisions ruleRevisions() {
        return new RuleRevisions() {
            @Override
            public RulesHolder holder(long projectId) {
                return keptPlans.current().entrySet().stream()
                        .filter(plan -> plan.getValue().content().rules(projectId))
                        .map(plan -> RulesHolder.plan(plan.getKey()))
                        .findFirst()
                        .orElse(RulesHolder.project(projectId));
            }

            @Override
            public Set<Long> ruledTogether(long projectId) {
                return keptPlans.plans().values().stream()
                        .filter(plan -> plan.rules(projectId))
                        .findFirst()
                        .map(plan -> Set.copyOf(plan.projectIds()))
                        .orElse(Set.of(projectId));
            }

            @Override
            public Revision<PlanRules> current(RulesHolder holder) {
                return last(rules.get(holder.id())).orElseGet(() -> Revision.unsaved(PlanRules.STANDARD));
            }

            @Override
            public boolean append(RulesHolder holder, Revision<PlanRules> next) {
                return InMemoryPlanStore.append(rules, holder.id(), next);
            }

            @Override
            public long changes() {
                return rules.values().stream().mapToInt(List::size).sum();
            }
        };
    }

    @Override
    public Optional<Measurement> find(long id) {
        return measurements.stream().filter(each -> each.id() == id).findFirst();
    }

    @Override
    public boolean isSuperseded(long id) {
        return measurements.stream()
                .anyMatch(each ->
                        each.supersedes().isPresent() && each.supersedes().getAsLong() == id);
    }

    @Override
    public List<Long> add(List<Measurement> added) {
        return added.stream().map(this::store).toList();
    }

    private long store(Measurement each) {
        long id = measurements.size() + 1L;
        measurements.add(new Measurement(id, each.kpi(), each.day(), each.value(), each.origin(), each.supersedes()));
        return id;
    }

    @Override
    public Optional<Push> push(String keyHash) {
        return Optional.ofNullable(pushes.get(keyHash));
    }

    @Override
    public Optional<Push> addOnce(String keyHash, String requestHash, Instant at, List<Measurement> added) {
        if (pushes.containsKey(keyHash)) {
            return Optional.empty();
        }
        pushes.put(keyHash, new Push(keyHash, requestHash, at, add(added)));
        return push(keyHash);
    }

    @Override
    public Map<Long, Share> of(long activityId) {
        return shares.getOrDefault(activityId, Map.of());
    }

    @Override
    public void set(long activityId, long goalId, Optional<Share> share) {
        Map<Long, Share> parts = shares.computeIfAbsent(activityId, unused -> new TreeMap<>());
        share.ifPresentOrElse(set -> parts.put(goalId, set), () -> parts.remove(goalId));
    }

    @Override
    public Map<Long, Revision<GoalPlan>> plansAt(Instant moment, Collection<Long> goalIds) {
        return at(plans, moment, goalIds);
    }

    @Override
    public Map<Long, Revision<PlanRules>> rulesAt(Instant moment, Collection<Long> projectIds) {
        return at(rules, moment, projectIds);
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
        return measurements.stream()
                .filter(each -> goalIds.contains(each.kpi().goalId()))
                .filter(each -> !each.origin().recordedAt().isAfter(moment))
                .toList();
    }

    @Override
    public List<Measurement> imported(Collection<Long> goalIds) {
        return measurements.stream()
                .filter(each ->
                        goalIds.contains(each.kpi().goalId()) && each.origin().source() == MeasurementSource.CSV)
                .toList();
    }

    @Override
    public Map<KpiKey, SearchFailure> searchFailures(Collection<Long> goalIds) {
        return Map.of();
    }

    @Override
    public Map<Long, Share> shares(long goalId) {
        return shares.entrySet().stream()
                .filter(activity -> activity.getValue().containsKey(goalId))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, activity -> activity.getValue().get(goalId)));
    }

    private static <T> boolean append(Map<Long, List<Revision<T>>> revisions, long owner, Revision<T> next) {
        List<Revision<T>> own = revisions.computeIfAbsent(owner, unused -> new ArrayList<>());
        boolean isNext = own.size() == next.version() - 1;
        if (isNext) {
            own.add(next);
        }
        return isNext;
    }

    private static <T> Map<Long, Revision<T>> at(
            Map<Long, List<Revision<T>>> revisions, Instant moment, Collection<Long> owners) {
        Map<Long, Revision<T>> held = new HashMap<>();
        owners.forEach(owner -> last(revisions.getOrDefault(owner, List.of()).stream()
                        .filter(each -> !each.saving().orElseThrow().at().isAfter(moment))
                        .toList())
                .ifPresent(revision -> held.put(owner, revision)));
        return held;
    }

    private static <T> Optional<Revision<T>> last(List<Revision<T>> revisions) {
        return revisions == null || revisions.isEmpty()
                ? Optional.empty()
                : Optional.of(revisions.get(revisions.size() - 1));
    }
}
