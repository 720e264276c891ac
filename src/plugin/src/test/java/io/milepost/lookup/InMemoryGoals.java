package io.milepost.lookup;

import io.milepost.domain.ActivityValue;
import io.milepost.domain.Contribution;
import io.milepost.domain.Delivery;
import io.milepost.domain.Goal;
import io.milepost.domain.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;

/** Goals in memory; their states are what plans, contributions and sub-goals come to when somebody asks. */
final class InMemoryGoals implements GoalRecords {

    private final Map<Long, Goal> goals = new TreeMap<>();
    private final List<Contribution> contributions = new ArrayList<>();
    private final List<ActivityValue> values = new ArrayList<>();
    private final InMemoryPlans plans;
    private final LongFunction<Span> spans;
    private final Instant now;

    InMemoryGoals(InMemoryPlans plans, LongFunction<Span> spans, Instant now) {
        this.plans = plans;
        this.spans = spans;
        this.now = now;
    }

    void add(Goal goal) {
        goals.put(goal.id(), goal);
    }

    void add(Contribution contribution) {
        contributions.add(contribution);
    }

    @Override
    public Map<Long, Goal> byIds(Collection<Long> goalIds) {
        return stored().stream()
                .filter(goal -> goalIds.contains(goal.id()))
                .collect(Collectors.toMap(Goal::id, Function.identity()));
    }

    @Override
    public List<Goal> ofProjects(Collection<Long> projectIds) {
        return stored().stream()
                .filter(goal -> projectIds.contains(goal.projectId()))
                .toList();
    }

    @Override
    public Set<Long> idsIn(Collection<Long> projectIds) {
        return goals.values().stream()
                .filter(goal -> projectIds.contains(goal.projectId()))
                .map(Goal::id)
                .collect(Collectors.toSet());
    }

    @Override
    public Map<Long, List<Long>> idsByProject() {
        return goals.values().stream()
                .collect(Collectors.groupingBy(Goal::projectId, Collectors.mapping(Goal::id, Collectors.toList())));
    }

    @Override
    public List<Goal> below(Collection<Long> goalIds) {
        Set<Long> known = new HashSet<>(goalIds);
        List<Goal> below = new ArrayList<>();
        for (boolean grown = true; grown; ) {
            List<Goal> next = stored().stream()
                    .filter(goal -> goal.parentId().isPresent()
                            && known.contains(goal.parentId().getAsLong())
                            && !known.contains(goal.id()))
                    .toList();
            grown = !next.isEmpty();
            next.forEach(goal -> known.add(goal.id()));
            below.addAll(next);
        }
        return below;
    }

    @Override
    public List<Goal> all() {
        return stored();
    }

    @Override
    public List<Contribution> contributionsTo(Collection<Long> goalIds) {
        return contributions.stream()
                .filter(contribution -> goalIds.contains(contribution.goalId()))
                .sorted(Comparator.comparingLong(Contribution::goalId).thenComparingLong(Contribution::activityId))
                .toList();
    }

    @Override
    public List<Long> activityIds(Collection<Long> goalIds) {
        return contributionsTo(goalIds).stream()
                .map(Contribution::activityId)
                .sorted()
                .distinct()
                .toList();
    }

    @Override
    public List<Contribution> contributionsOf(Collection<Long> activityIds) {
        return contributions.stream()
                .filter(contribution -> activityIds.contains(contribution.activityId()))
                .sorted(Comparator.comparingLong(Contribution::activityId).thenComparingLong(Contribution::goalId))
                .toList();
    }

    void add(ActivityValue value) {
        values.add(value);
    }

    @Override
    public List<ActivityValue> valuesOf(Collection<Long> activityIds) {
        return values.stream()
                .filter(value -> activityIds.contains(value.key().activityId()))
                .toList();
    }

    @Override
    public boolean hasGoals(long projectId) {
        return !ofProjects(List.of(projectId)).isEmpty();
    }

    @Override
    public LongPredicate contributing(Collection<Long> issueIds) {
        return contributions.stream().map(Contribution::activityId).collect(Collectors.toSet())::contains;
    }

    private List<Goal> stored() {
        Map<Long, Delivery> own = new HashMap<>();
        goals.keySet().forEach(goal -> own.put(goal, Delivery.NONE));
        contributions.stream()
                .filter(each -> own.containsKey(each.goalId()))
                .forEach(each -> own.merge(each.goalId(), each.delivery(), Delivery::plus));
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        AsOf asOf = new AsOf(today, now, true);
        Planned planned = plans.unasked(() -> Planned.read(plans, asOf, goals.values()));
        TreeStates states = new TreeStates(new GoalTree(goals.values()), planned, own, goal -> spans.apply(goal.id()));
        return goals.values().stream()
                .map(goal -> new Goal(
                        goal.id(),
                        goal.projectId(),
                        own.get(goal.id()),
                        states.state(goal)
                                .with(states.assessment(goal, today).judgement().health()),
                        goal.calculatedAt()))
                .toList();
    }
}
