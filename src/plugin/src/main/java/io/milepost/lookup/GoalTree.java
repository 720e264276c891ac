package io.milepost.lookup;

import io.milepost.domain.Contribution;
import io.milepost.domain.Goal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Goals with their places above and below each other; a goal whose parent is not among them stands at the top. */
final class GoalTree {

    private final Map<Long, Goal> goals;
    private final Map<Long, List<Goal>> below;

    GoalTree(Collection<Goal> goals) {
        this.goals = goals.stream().collect(Collectors.toMap(Goal::id, goal -> goal));
        this.below = goals.stream()
                .filter(goal -> goal.parentId().isPresent())
                .collect(Collectors.groupingBy(goal -> goal.parentId().getAsLong()));
    }

    Collection<Goal> all() {
        return goals.values();
    }

    List<Goal> top() {
        return goals.values().stream().filter(this::isTop).toList();
    }

    List<Goal> directlyBelow(long goalId) {
        return below.getOrDefault(goalId, List.of());
    }

    /** A goal and all below it, parents before their sub-goals. */
    List<Goal> treeOf(Goal goal) {
        List<Goal> tree = new ArrayList<>(List.of(goal));
        for (int next = 0; next < tree.size(); next++) {
            tree.addAll(directlyBelow(tree.get(next).id()));
        }
        return tree;
    }

    /** A goal and all below it that its figures count: what stands below a draft or one that was put away does not. */
    List<Goal> countedIn(Goal goal) {
        List<Goal> counted = new ArrayList<>(List.of(goal));
        for (int next = 0; next < counted.size(); next++) {
            directlyBelow(counted.get(next).id()).stream()
                    .filter(each -> each.state().countsInParent())
                    .forEach(counted::add);
        }
        return counted;
    }

    /** All, each after those that stand below it. */
    List<Goal> fromBelow() {
        List<Goal> all = new ArrayList<>();
        top().forEach(goal -> all.addAll(treeOf(goal)));
        Collections.reverse(all);
        return all;
    }

    /** Those that are wanted, in tree order; below one that is left out, its sub-goals stand at the top. */
    List<Placed> inOrder(Predicate<Goal> wanted, Comparator<Goal> siblings) {
        GoalTree seen = only(wanted);
        List<Placed> ordered = new ArrayList<>();
        seen.top().stream().sorted(siblings).forEach(goal -> seen.place(goal, 0, siblings, ordered));
        return ordered;
    }

    /** Below one that is left out, its sub-goals stand at the top. */
    GoalTree only(Predicate<Goal> wanted) {
        return new GoalTree(goals.values().stream().filter(wanted).toList());
    }

    private void place(Goal goal, int depth, Comparator<Goal> siblings, List<Placed> ordered) {
        ordered.add(new Placed(goal, depth));
        directlyBelow(goal.id()).stream()
                .sorted(siblings)
                .forEach(subGoal -> place(subGoal, depth + 1, siblings, ordered));
    }

    /** By goal, the contributions to it and to every goal below it that it counts. */
    Map<Long, List<Contribution>> gathered(List<Contribution> contributions) {
        Map<Long, List<Contribution>> own = contributions.stream().collect(Collectors.groupingBy(Contribution::goalId));
        return goals.values().stream().collect(Collectors.toMap(Goal::id, goal -> countedIn(goal).stream()
                .flatMap(each -> own.getOrDefault(each.id(), List.of()).stream())
                .toList()));
    }

    private boolean isTop(Goal goal) {
        return goal.parentId().isEmpty() || !goals.containsKey(goal.parentId().getAsLong());
    }

    /** A goal with the number of goals above it. */
    record Placed(Goal goal, int depth) {}
}
