package io.milepost.recalculation;

import io.milepost.domain.Goal;
import io.milepost.domain.GoalForest;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How the forest of goals moves.
 *
 * @param stored the goals that the batch touches and all above them, as they are stored; or all there are
 * @param parents new parent by goal
 */
record ForestChange(GoalForest before, GoalForest after, Map<Long, Goal> stored, Map<Long, OptionalLong> parents) {

    static ForestChange by(ScopeChanges changes, Set<Long> touched, GoalStore store) {
        return changes.touchLinks() ? rebuilt(changes, store) : standing(touched, store);
    }

    /** The usual case needs only the goals that are touched and those above them. */
    private static ForestChange standing(Set<Long> touched, GoalStore store) {
        Map<Long, Goal> stored = touched.isEmpty() ? Map.of() : store.goalsUpward(touched);
        GoalForest forest = GoalForest.asStored(stored.values());
        return new ForestChange(forest, forest, stored, Map.of());
    }

    /** One link can free or close the way of others anywhere, so all links are resolved anew. */
    private static ForestChange rebuilt(ScopeChanges changes, GoalStore store) {
        List<Goal> goals = store.allGoals();
        Map<Long, Goal> stored = goals.stream().collect(Collectors.toMap(Goal::id, Function.identity()));
        Set<Long> goalsAfter = changes.goalsAfter(stored.keySet());
        GoalForest before = GoalForest.asStored(goals);
        GoalForest after = GoalForest.resolve(goalsAfter::contains, changes.linksAfter(store.allParentLinks()));
        return new ForestChange(before, after, stored, newParents(goalsAfter, before, after));
    }

    private static Map<Long, OptionalLong> newParents(Set<Long> goals, GoalForest before, GoalForest after) {
        return goals.stream()
                .filter(goal -> !before.parentOf(goal).equals(after.parentOf(goal)))
                .collect(Collectors.toMap(goal -> goal, after::parentOf));
    }

    /** All whose state may change when these goals are touched: they, those that move, and all above them. */
    Set<Long> reachedFrom(Set<Long> touched) {
        Set<Long> seeds =
                Stream.concat(touched.stream(), parents.keySet().stream()).collect(Collectors.toSet());
        Set<Long> reached = new HashSet<>(before.upward(seeds));
        reached.addAll(after.upward(seeds));
        return reached;
    }
}
