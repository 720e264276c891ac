package io.milepost.recalculation;

import io.milepost.domain.Delivery;
import io.milepost.domain.Goal;
import io.milepost.domain.GoalForest;
import io.milepost.domain.GoalState;
import io.milepost.domain.Health;
import io.milepost.domain.StateChange;
import io.milepost.domain.plan.GoalPlan;
import io.milepost.domain.plan.PlanRules;
import io.milepost.domain.plan.Rules;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Says how the states of all goals move that a batch reaches. */
final class StateStep {

    private final ScopeChanges changes;
    private final ForestChange forest;
    private final Set<Long> reached;

    StateStep(ScopeChanges changes, ForestChange forest) {
        this.changes = changes;
        this.forest = forest;
        this.reached = forest.reachedFrom(changes.touchedGoals());
    }

    Set<Long> reached() {
        return reached;
    }

    /** The goals among them that the batch leaves. */
    private Set<Long> remaining() {
        return reached.stream()
                .filter(goal -> !changes.removedGoals().contains(goal))
                .collect(Collectors.toSet());
    }

    GoalMoves moves(GoalStore store, Planned planned, Rules rules, PlanCalendar calendar) {
        List<GoalBasis> bases = bases(store);
        Map<Long, GoalState> after = StateCalculation.of(bases, forest.after(), planned, rules, calendar.today());
        Map<Long, StateChange> moves = new HashMap<>();
        reached.forEach(goal ->
                moves.put(goal, new StateChange(forest.stateBefore(goal), after.getOrDefault(goal, GoalState.NONE))));
        moves.values().removeIf(StateChange::isNone);
        Set<Long> byTime = bases.stream()
                .filter(goal -> moves.containsKey(goal.id()) && forest.stored().containsKey(goal.id()))
                .filter(goal -> isByTime(
                        moves.get(goal.id()),
                        planned.planOf(goal.id()),
                        rules.planOf(goal.projectId()),
                        calendar.dayOf(forest.stored().get(goal.id()).calculatedAt())))
                .map(GoalBasis::id)
                .collect(Collectors.toSet());
        return new GoalMoves(moves, byTime);
    }

    /** Whether nothing but the health differs, and that would be the same on the day for which it was stored. */
    private static boolean isByTime(StateChange move, GoalPlan plan, PlanRules rules, LocalDate storedFor) {
        Health before = move.before().judged().health();
        return move.after().with(before).equals(move.before())
                && StateCalculation.health(plan, rules, move.after(), storedFor) == before;
    }

    private List<GoalBasis> bases(GoalStore store) {
        Set<Long> goals = remaining();
        Map<Long, Delivery> sums = sumsWithoutReached();
        Map<Long, List<Goal>> unchanged = unchangedBelow(goals, store);
        return goals.stream()
                .map(goal -> new GoalBasis(
                        goal,
                        changes.projectOf(goal)
                                .orElseGet(() -> forest.stored().get(goal).projectId()),
                        sums.get(goal),
                        changes.spanOf(goal)
                                .orElseGet(
                                        () -> forest.stateBefore(goal).place().span()),
                        unchanged.getOrDefault(goal, List.of())))
                .toList();
    }

    /** What is stored, moved by the goal's own activities, less what the reached goals below it counted so far. */
    private Map<Long, Delivery> sumsWithoutReached() {
        Map<Long, Delivery> sums = new HashMap<>();
        reached.forEach(goal -> sums.put(
                goal,
                forest.stateBefore(goal).delivery().plus(changes.ownShifts().getOrDefault(goal, Delivery.NONE))));
        GoalForest before = forest.before();
        reached.forEach(goal -> before.parentOf(goal)
                .ifPresent(parent -> sums.merge(parent, forest.stateBefore(goal).counted(), Delivery::minus)));
        return sums;
    }

    private Map<Long, List<Goal>> unchangedBelow(Collection<Long> goals, GoalStore store) {
        if (goals.isEmpty()) {
            return Map.of();
        }
        Collection<Goal> known = changes.touchLinks() ? forest.stored().values() : store.subGoalsOf(goals);
        return known.stream()
                .filter(goal -> !reached.contains(goal.id()) && goal.parentId().isPresent())
                .collect(Collectors.groupingBy(goal -> goal.parentId().getAsLong()));
    }
}
