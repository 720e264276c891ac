package io.milepost.recalculation;

import io.milepost.domain.Delivery;
import io.milepost.domain.Goal;
import io.milepost.domain.GoalForest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How the forest of goals and the totals in it move.
 *
 * @param totalShifts by goal, how its total moves; goals whose total stays are absent
 * @param parents new parent by goal
 */
record ForestChange(
        GoalForest before, GoalForest after, Map<Long, Delivery> totalShifts, Map<Long, OptionalLong> parents) {

    ForestChange {
        totalShifts = new HashMap<>(totalShifts);
        totalShifts.values().removeIf(Delivery::isNone);
    }

    static ForestChange by(ScopeChanges changes, GoalStore store) {
        return changes.touchLinks() ? rebuilt(changes, store) : standing(changes, store);
    }

    /** The usual case needs only the goals above those that moved. */
    private static ForestChange standing(ScopeChanges changes, GoalStore store) {
        Map<Long, Delivery> own = changes.ownShifts();
        GoalForest forest = GoalForest.ofParents(own.isEmpty() ? Map.of() : store.parentsUpward(own.keySet()));
        return new ForestChange(forest, forest, forest.totals(own), Map.of());
    }

    /** One link can free or close the way of others anywhere, so all links are resolved anew. */
    private static ForestChange rebuilt(ScopeChanges changes, GoalStore store) {
        List<Goal> goals = store.allGoals();
        Map<Long, Delivery> own = goals.stream()
                .collect(Collectors.toMap(Goal::id, goal -> goal.sums().own()));
        Set<Long> goalsAfter = changes.goalsAfter(own.keySet());
        GoalForest before = GoalForest.asStored(goals);
        GoalForest after = GoalForest.resolve(goalsAfter::contains, changes.linksAfter(store.allParentLinks()));
        Map<Long, Delivery> shifts = after.totals(ownAfter(own, changes.ownShifts(), goalsAfter));
        before.totals(own).forEach((goal, total) -> shifts.merge(goal, Delivery.NONE.minus(total), Delivery::plus));
        return new ForestChange(before, after, shifts, newParents(goalsAfter, before, after));
    }

    private static Map<Long, Delivery> ownAfter(
            Map<Long, Delivery> own, Map<Long, Delivery> shifts, Set<Long> goalsAfter) {
        Map<Long, Delivery> after = new HashMap<>(own);
        shifts.forEach((goal, shift) -> after.merge(goal, shift, Delivery::plus));
        after.keySet().retainAll(goalsAfter);
        return after;
    }

    private static Map<Long, OptionalLong> newParents(Set<Long> goals, GoalForest before, GoalForest after) {
        return goals.stream()
                .filter(goal -> !before.parentOf(goal).equals(after.parentOf(goal)))
                .collect(Collectors.toMap(goal -> goal, after::parentOf));
    }
}
