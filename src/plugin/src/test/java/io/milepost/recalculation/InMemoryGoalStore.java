package io.milepost.recalculation;

import io.milepost.domain.Activity;
import io.milepost.domain.ActivityValue;
import io.milepost.domain.Contribution;
import io.milepost.domain.Delivery;
import io.milepost.domain.Goal;
import io.milepost.domain.GoalState;
import io.milepost.domain.LedgerEntry;
import io.milepost.domain.ParentLink;
import io.milepost.domain.StateChange;
import io.milepost.domain.Traits;
import io.milepost.domain.delivery.FieldTotals;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The goal store of tests that look at the calculation and not at a database. */
final class InMemoryGoalStore implements GoalStore {

    /** Measurements that a batch adds can be read there. */
    final InMemoryPlans plans = new InMemoryPlans();

    private final TreeMap<Long, Goal> goals = new TreeMap<>();
    private final Map<List<Long>, Contribution> contributions = new HashMap<>();
    private final Map<ActivityValue.Key, ActivityValue> values = new HashMap<>();
    private final Map<Long, Activity> activities = new HashMap<>();
    private final Map<Long, Set<Long>> successors = new HashMap<>();
    private final Map<Long, List<ParentLink>> links = new HashMap<>();
    private final List<LedgerEntry> ledger = new ArrayList<>();

    @Override
    public Map<Long, Goal> goals(Collection<Long> issueIds) {
        return issueIds.stream().filter(goals::containsKey).distinct().collect(Collectors.toMap(id -> id, goals::get));
    }

    @Override
    public List<Goal> allGoals() {
        return List.copyOf(goals.values());
    }

    @Override
    public List<Contribution> contributionsBy(Collection<Long> activityIds) {
        return contributions.values().stream()
                .filter(part -> activityIds.contains(part.activityId()))
                .toList();
    }

    @Override
    public Map<Long, Delivery> contributionSums() {
        return contributions.values().stream()
                .collect(Collectors.toMap(Contribution::goalId, Contribution::delivery, Delivery::plus));
    }

    @Override
    public List<Activity> activitiesBy(Collection<Long> issueIds) {
        return issueIds.stream()
                .distinct()
                .filter(activities::containsKey)
                .map(activities::get)
                .toList();
    }

    @Override
    public Map<Long, Set<Long>> successorsOf(Collection<Long> issueIds) {
        return issueIds.stream()
                .distinct()
                .filter(successors::containsKey)
                .collect(Collectors.toMap(id -> id, successors::get));
    }

    @Override
    public List<ActivityValue> valuesBy(Collection<Long> activityIds) {
        return values.values().stream()
                .filter(value -> activityIds.contains(value.key().activityId()))
                .toList();
    }

    @Override
    public List<ActivityValue> valuesTo(Collection<Long> goalIds) {
        return values.values().stream()
                .filter(value -> goalIds.contains(value.key().goalId()))
                .toList();
    }

    @Override
    public Map<Long, Map<String, FieldTotals>> valueTotals(Collection<Long> goalIds) {
        Map<Long, Map<String, FieldTotals>> totals = new HashMap<>();
        valuesTo(goalIds).forEach(value -> totals.computeIfAbsent(value.key().goalId(), goal -> new HashMap<>())
                .merge(value.key().fieldId(), FieldTotals.of(value), FieldTotals::plus));
        return totals;
    }

    @Override
    public Set<Long> goalsKeepingValues() {
        return goals.values().stream()
                .filter(goal -> !goal.valueFields().isEmpty())
                .map(Goal::id)
                .collect(Collectors.toSet());
    }

    @Override
    public List<ParentLink> parentLinksOf(Collection<Long> goalIds) {
        return allParentLinks().stream()
                .filter(link -> goalIds.contains(link.goalId()))
                .toList();
    }

    @Override
    public List<ParentLink> allParentLinks() {
        return links.values().stream().flatMap(List::stream).toList();
    }

    @Override
    public Map<Long, Set<Long>> membersOf(Collection<Long> issueIds) {
        Map<Long, Set<Long>> members = new HashMap<>();
        contributions.values().forEach(part -> members.computeIfAbsent(part.goalId(), goal -> new HashSet<>())
                .add(part.activityId()));
        allParentLinks().forEach(link -> members.computeIfAbsent(link.parentId(), goal -> new HashSet<>())
                .add(link.goalId()));
        members.keySet().retainAll(issueIds);
        return members;
    }

    @Override
    public Map<Long, Goal> goalsUpward(Collection<Long> goalIds) {
        Map<Long, Goal> upward = goals(goalIds);
        Set<Long> parents = upward.values().stream()
                .flatMap(goal -> goal.parentId().stream().boxed())
                .filter(parent -> !upward.containsKey(parent))
                .collect(Collectors.toSet());
        Map<Long, Goal> all = new HashMap<>(upward);
        if (!parents.isEmpty()) {
            all.putAll(goalsUpward(parents));
        }
        return all;
    }

    @Override
    public List<Goal> subGoalsOf(Collection<Long> goalIds) {
        return goals.values().stream()
                .filter(goal -> goal.parentId().isPresent()
                        && goalIds.contains(goal.parentId().getAsLong()))
                .toList();
    }

    @Override
    public Set<Long> recordedChanges(Collection<Long> changeIds) {
        return ledger.stream()
                .flatMap(entry -> entry.causes().stream())
                .flatMapToLong(cause -> cause.occasion().changeId().stream())
                .boxed()
                .filter(changeIds::contains)
                .collect(Collectors.toSet());
    }

    @Override
    public StoredRange storedBetween(long after, long upTo) {
        List<Contribution> parts = contributions.values().stream()
                .filter(part -> part.activityId() > after && part.activityId() <= upTo)
                .toList();
        Set<Long> found = Stream.concat(
                        goals.keySet().stream(), allParentLinks().stream().map(ParentLink::goalId))
                .filter(id -> id > after && id <= upTo)
                .collect(Collectors.toSet());
        Map<Long, Activity> placed = new HashMap<>(activities);
        placed.keySet().removeIf(id -> id <= after || id > upTo);
        Map<Long, Set<Long>> waiting = new HashMap<>(successors);
        waiting.keySet().removeIf(id -> id <= after || id > upTo);
        return new StoredRange(parts, placed, found, waiting);
    }

    @Override
    public void apply(Changes changes) {
        Instant now = changes.stamp().at();
        changes.goals()
                .added()
                .forEach((id, project) ->
                        goals.put(id, new Goal(id, project, Delivery.NONE, Set.of(), GoalState.NONE, now)));
        changes.goals()
                .moved()
                .forEach((id, project) -> goals.computeIfPresent(
                        id,
                        (key, goal) -> new Goal(
                                id, project, goal.own(), goal.valueFields(), goal.state(), goal.calculatedAt())));
        links.putAll(changes.goals().links());
        changes.removed().forEach(part -> contributions.remove(List.of(part.activityId(), part.goalId())));
        changes.set().forEach(part -> contributions.put(List.of(part.activityId(), part.goalId()), part));
        apply(changes.activities());
        changes.kpis().values().removed().forEach(value -> values.remove(value.key()));
        changes.kpis().values().set().forEach(value -> values.put(value.key(), value));
        changes.kpis().fields().forEach(this::keepFields);
        plans.add(changes.kpis().measurements());
        changes.shifts().forEach((id, shift) -> shift(goals.get(id), shift, changes));
        goals.keySet().removeAll(changes.goals().removed());
    }

    private void apply(ActivityChanges changes) {
        changes.removed().forEach(activities::remove);
        changes.successors().forEach(successors::put);
        successors.values().removeIf(Set::isEmpty);
        Stream.of(changes.added(), changes.changed())
                .flatMap(List::stream)
                .forEach(activity -> activities.put(activity.id(), activity));
    }

    private void keepFields(long goalId, Set<String> fields) {
        goals.computeIfPresent(
                goalId,
                (id, goal) -> new Goal(id, goal.projectId(), goal.own(), fields, goal.state(), goal.calculatedAt()));
    }

    private void shift(Goal goal, GoalShift shift, Changes changes) {
        GoalState after = shift.change().after().with(goal.delivery().plus(shift.total()));
        Delivery own = goal.own().plus(shift.own());
        goals.put(
                goal.id(),
                new Goal(
                        goal.id(),
                        goal.projectId(),
                        own,
                        goal.valueFields(),
                        after,
                        changes.stamp().at()));
        if (shift.change().isTold()) {
            StateChange change = new StateChange(goal.state(), after);
            ledger.add(new LedgerEntry(ledger.size() + 1L, goal.id(), changes.stamp(), change, shift.causes()));
        }
    }

    /** All entries, the oldest first. */
    List<LedgerEntry> ledger() {
        return List.copyOf(ledger);
    }

    /** A goal's entries, the oldest first. */
    List<LedgerEntry> ledgerOf(long goalId) {
        return ledger.stream().filter(entry -> entry.goalId() == goalId).toList();
    }

    /** Falsifies a goal's stored total behind the calculation's back. */
    void corrupt(long goalId, Delivery by) {
        goals.computeIfPresent(
                goalId,
                (id, goal) -> new Goal(
                        id,
                        goal.projectId(),
                        goal.own(),
                        goal.valueFields(),
                        goal.state().with(goal.delivery().plus(by)),
                        goal.calculatedAt()));
    }

    /** Loses the kept values of an activity behind the calculation's back. */
    void forgetValues(long activityId) {
        values.keySet().removeIf(key -> key.activityId() == activityId);
    }

    /** Takes an activity to no lane and no days behind the calculation's back. */
    void misplace(long activityId) {
        activities.computeIfPresent(
                activityId,
                (id, activity) ->
                        new Activity(id, activity.projectId(), activity.progress(), activity.statusId(), Traits.NONE));
    }

    /** Loses what is stored of an activity behind the calculation's back. */
    void forget(long activityId) {
        contributions.keySet().removeIf(pair -> pair.get(0) == activityId);
    }
}
