package io.milepost.recalculation;

import io.milepost.domain.Contribution;
import io.milepost.domain.Delivery;
import io.milepost.domain.Goal;
import io.milepost.domain.LedgerEntry;
import io.milepost.domain.Movement;
import io.milepost.domain.ParentLink;
import io.milepost.domain.Sums;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The goal store of tests that look at the calculation and not at a database. */
final class InMemoryGoalStore implements GoalStore {

    private final TreeMap<Long, Goal> goals = new TreeMap<>();
    private final Map<List<Long>, Contribution> contributions = new HashMap<>();
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
    public Map<Long, Long> parentsUpward(Collection<Long> goalIds) {
        Map<Long, Long> parents = new HashMap<>();
        for (long goal : goalIds) {
            OptionalLong parent = parentOf(goal);
            for (long below = goal; parent.isPresent(); parent = parentOf(below)) {
                parents.put(below, parent.getAsLong());
                below = parent.getAsLong();
            }
        }
        return parents;
    }

    private OptionalLong parentOf(long goal) {
        return goals.containsKey(goal) ? goals.get(goal).parentId() : OptionalLong.empty();
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
    public Set<Long> issuesBetween(long after, long upTo) {
        return Stream.concat(
                        goals.keySet().stream(), contributions.values().stream().map(Contribution::activityId))
                .filter(id -> id > after && id <= upTo)
                .collect(Collectors.toSet());
    }

    @Override
    public void apply(Changes changes) {
        changes.goals()
                .added()
                .forEach((id, project) -> goals.put(
                        id,
                        new Goal(
                                id,
                                project,
                                OptionalLong.empty(),
                                Sums.NONE,
                                changes.stamp().at())));
        changes.goals()
                .moved()
                .forEach((id, project) -> goals.computeIfPresent(
                        id, (key, goal) -> new Goal(id, project, goal.parentId(), goal.sums(), goal.calculatedAt())));
        changes.goals()
                .parents()
                .forEach((id, parent) -> goals.computeIfPresent(
                        id, (key, goal) -> new Goal(id, goal.projectId(), parent, goal.sums(), goal.calculatedAt())));
        links.putAll(changes.goals().links());
        changes.removed().forEach(part -> contributions.remove(List.of(part.activityId(), part.goalId())));
        changes.set().forEach(part -> contributions.put(List.of(part.activityId(), part.goalId()), part));
        changes.shifts().forEach((id, shift) -> shift(id, shift, changes));
        goals.keySet().removeAll(changes.goals().removed());
    }

    private void shift(long id, SumShift shift, Changes changes) {
        Goal goal = goals.get(id);
        Sums after = new Sums(
                goal.sums().own().plus(shift.own()), goal.sums().total().plus(shift.total()));
        goals.put(
                id,
                new Goal(
                        id,
                        goal.projectId(),
                        goal.parentId(),
                        after,
                        changes.stamp().at()));
        if (!shift.total().isNone()) {
            Movement movement = new Movement(goal.sums().total(), after.total());
            ledger.add(new LedgerEntry(ledger.size() + 1L, id, changes.stamp(), movement, shift.causes()));
        }
    }

    /** Every goal's entries, the oldest first. */
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
                        goal.parentId(),
                        new Sums(goal.sums().own(), goal.sums().total().plus(by)),
                        goal.calculatedAt()));
    }

    /** Loses what is stored of an activity behind the calculation's back. */
    void forget(long activityId) {
        contributions.keySet().removeIf(pair -> pair.get(0) == activityId);
    }
}
