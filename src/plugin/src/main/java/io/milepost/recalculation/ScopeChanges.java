package io.milepost.recalculation;

import io.milepost.domain.Contribution;
import io.milepost.domain.Delivery;
import io.milepost.domain.Goal;
import io.milepost.domain.IssueFact;
import io.milepost.domain.ParentLink;
import io.milepost.domain.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** In what the store and the issues of a scope differ, before anything is said of sums and the forest. */
final class ScopeChanges {

    private final Scope scope;
    private final List<Contribution> removed = new ArrayList<>();
    private final List<Contribution> set = new ArrayList<>();
    private final Map<Long, Long> addedGoals = new HashMap<>();
    private final Map<Long, Long> movedGoals = new HashMap<>();
    private final Set<Long> removedGoals = new HashSet<>();
    private final Map<Long, List<ParentLink>> links = new HashMap<>();
    private final Map<Long, Delivery> ownShifts = new HashMap<>();
    private final Set<Long> relinked = new HashSet<>();

    private ScopeChanges(Scope scope) {
        this.scope = scope;
    }

    static ScopeChanges between(StoredScope stored, Scope scope) {
        ScopeChanges changes = new ScopeChanges(scope);
        scope.issues().forEach(changes::compareGoal);
        changes.compareLinks(stored.links());
        changes.compareContributions(stored.contributions());
        changes.ownShifts.values().removeIf(Delivery::isNone);
        return changes;
    }

    private void compareGoal(long issueId) {
        if (!scope.isGoal(issueId)) {
            scope.storedGoal(issueId).map(Goal::id).ifPresent(removedGoals::add);
            return;
        }
        long project = scope.fact(issueId).map(IssueFact::projectId).orElseThrow();
        if (scope.storedGoal(issueId).isEmpty()) {
            addedGoals.put(issueId, project);
        } else if (scope.storedGoal(issueId).orElseThrow().projectId() != project) {
            movedGoals.put(issueId, project);
        }
    }

    private void compareLinks(List<ParentLink> stored) {
        Map<Long, Set<ParentLink>> storedByGoal =
                stored.stream().collect(Collectors.groupingBy(ParentLink::goalId, Collectors.toSet()));
        for (long issue : scope.issues()) {
            List<ParentLink> now = scope.parentLinksOf(issue);
            if (!Set.copyOf(now).equals(storedByGoal.getOrDefault(issue, Set.of()))) {
                links.put(issue, now);
            }
        }
    }

    private void compareContributions(List<Contribution> stored) {
        Map<Pair, Contribution> before = stored.stream().collect(Collectors.toMap(Pair::of, Function.identity()));
        for (long issue : scope.issues()) {
            for (Contribution now : scope.contributionsOf(issue)) {
                setUnlessEqual(before.remove(Pair.of(now)), now);
            }
        }
        before.values().forEach(gone -> {
            removed.add(gone);
            relinked.add(gone.activityId());
            shift(gone.goalId(), Delivery.NONE.minus(gone.delivery()));
        });
    }

    private void setUnlessEqual(Contribution before, Contribution now) {
        if (!now.equals(before)) {
            set.add(now);
            if (before == null) {
                relinked.add(now.activityId());
            }
            shift(now.goalId(), before == null ? now.delivery() : now.delivery().minus(before.delivery()));
        }
    }

    private void shift(long goalId, Delivery difference) {
        ownShifts.merge(goalId, difference, Delivery::plus);
    }

    /** All that the issues of the scope give now, changed or not. */
    Stream<Contribution> contributions() {
        return scope.issues().stream().flatMap(issue -> scope.contributionsOf(issue).stream());
    }

    /** The issues of the batch. */
    Set<Long> origins() {
        return scope.issues().stream().map(scope::originOf).collect(Collectors.toSet());
    }

    List<Contribution> removed() {
        return removed;
    }

    List<Contribution> set() {
        return set;
    }

    /** The activities that contribute to other goals than before. */
    Set<Long> relinked() {
        return relinked;
    }

    /** By goal, how its own sum moves; goals whose own sum stays are absent. */
    Map<Long, Delivery> ownShifts() {
        return ownShifts;
    }

    boolean touchLinks() {
        return !links.isEmpty();
    }

    Set<Long> goalsAfter(Set<Long> before) {
        Set<Long> after = new HashSet<>(before);
        after.addAll(addedGoals.keySet());
        after.removeAll(removedGoals);
        return after;
    }

    /** The links after the change, of all goals. */
    List<ParentLink> linksAfter(List<ParentLink> before) {
        List<ParentLink> after = new ArrayList<>(before);
        after.removeIf(link -> links.containsKey(link.goalId()));
        links.values().forEach(after::addAll);
        return after;
    }

    GoalChanges goals() {
        return new GoalChanges(addedGoals, movedGoals, removedGoals, links);
    }

    /** The goals whose own sum moves, and all that are issues of the scope. */
    Set<Long> touchedGoals() {
        Set<Long> touched = new HashSet<>(ownShifts.keySet());
        touched.addAll(goalsOfScope());
        touched.addAll(removedGoals);
        return touched;
    }

    /** The issues of the scope that are goals now. */
    Set<Long> goalsOfScope() {
        return scope.issues().stream().filter(scope::isGoal).collect(Collectors.toSet());
    }

    /** The goals that are not yet, or were in another project. */
    Set<Long> placedGoals() {
        Set<Long> placed = new HashSet<>(addedGoals.keySet());
        placed.addAll(movedGoals.keySet());
        return placed;
    }

    /** Only of goals of the scope. */
    Optional<Long> projectOf(long goalId) {
        return scope.fact(goalId).map(IssueFact::projectId);
    }

    /** Only of goals of the scope. */
    Optional<Span> spanOf(long goalId) {
        return scope.fact(goalId).map(fact -> fact.values().span());
    }

    Set<Long> removedGoals() {
        return removedGoals;
    }

    long originOf(long issueId) {
        return scope.originOf(issueId);
    }

    /** The issues of the batch through which a goal may have come to its new parent. */
    Set<Long> originsOfParentOf(long goalId) {
        return links.containsKey(goalId) ? Set.of(scope.originOf(goalId)) : forestOrigins();
    }

    /** A goal whose links stayed can only have been moved by a loop that another goal's links opened or closed. */
    private Set<Long> forestOrigins() {
        return Stream.concat(links.keySet().stream(), removedGoals.stream())
                .map(scope::originOf)
                .collect(Collectors.toSet());
    }

    /** For each issue that was stored wrongly, the issue of the batch that led to it. */
    Map<Long, Long> originByChangedIssue() {
        Set<Long> changed = new TreeSet<>(links.keySet());
        changed.addAll(addedGoals.keySet());
        changed.addAll(movedGoals.keySet());
        changed.addAll(removedGoals);
        removed.forEach(contribution -> changed.add(contribution.activityId()));
        set.forEach(contribution -> changed.add(contribution.activityId()));
        return changed.stream().collect(Collectors.toMap(Function.identity(), scope::originOf));
    }

    /** What there is at most one contribution of. */
    private record Pair(long activityId, long goalId) {
        static Pair of(Contribution contribution) {
            return new Pair(contribution.activityId(), contribution.goalId());
        }
    }
}
