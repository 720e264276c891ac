package io.milepost.recalculation;

import io.milepost.domain.Delivery;
import io.milepost.domain.GoalState;
import io.milepost.domain.Health;
import io.milepost.domain.StateChange;
import io.milepost.domain.delivery.FieldTotals;
import io.milepost.domain.plan.GoalPlan;
import io.milepost.domain.plan.PlanRules;
import io.milepost.domain.plan.Rules;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Says how the states of all goals move that a batch reaches. */
final class StateStep {

    private final Comparison found;
    private final ReachedGoals goals;
    private final Planned planned;
    private final Rules rules;
    private final PlanCalendar calendar;

    /** @param planned with what the batch itself measured */
    StateStep(Comparison found, Planned planned, Rules rules, PlanCalendar calendar) {
        this.found = found;
        this.goals = found.goals();
        this.planned = planned;
        this.rules = rules;
        this.calendar = calendar;
    }

    /** @param values by goal and field, what the values of its own activities come to after the batch */
    GoalMoves moves(Map<Long, Map<String, FieldTotals>> values) {
        List<GoalBasis> bases = bases(values);
        Calculated after = StateCalculation.of(bases, goals.forest(), planned, rules, calendar.today());
        Map<Long, StateChange> moves = new HashMap<>();
        goals.ids()
                .forEach(goal -> moves.put(
                        goal,
                        new StateChange(goals.stateBefore(goal), after.states().getOrDefault(goal, GoalState.NONE))));
        moves.values().removeIf(StateChange::isNone);
        Set<Long> byTime = bases.stream()
                .map(GoalBasis::id)
                .filter(goal -> moves.containsKey(goal) && isByTime(goal, moves.get(goal)))
                .collect(Collectors.toSet());
        return new GoalMoves(moves, byTime, after);
    }

    /** Whether nothing but the health differs, and that would be the same on the day for which it was stored. */
    private boolean isByTime(long goal, StateChange move) {
        GoalPlan plan = planned.planOf(goal);
        PlanRules planRules = rules.planOf(goals.projectOf(goal));
        Health before = move.before().judged().health();
        return move.after().with(before).equals(move.before())
                && goals.storedAt(goal)
                        .map(this::day)
                        .filter(day -> StateCalculation.health(plan, planRules, move.after(), day) == before)
                        .isPresent();
    }

    private LocalDate day(Instant time) {
        return calendar.dayOf(time);
    }

    private List<GoalBasis> bases(Map<Long, Map<String, FieldTotals>> values) {
        Map<Long, Delivery> sums = sumsWithoutReached();
        return goals.remaining().stream()
                .map(goal -> new GoalBasis(
                        goal,
                        goals.projectOf(goal),
                        sums.get(goal),
                        goals.spanOf(goal),
                        values.getOrDefault(goal, Map.of()),
                        goals.unchangedBelow(goal)))
                .toList();
    }

    /** What is stored, moved by the goal's own activities, less what the reached goals below it counted so far. */
    private Map<Long, Delivery> sumsWithoutReached() {
        Map<Long, Delivery> own = found.scope().ownShifts();
        Map<Long, Delivery> sums = new HashMap<>();
        goals.ids()
                .forEach(goal ->
                        sums.put(goal, goals.stateBefore(goal).delivery().plus(own.getOrDefault(goal, Delivery.NONE))));
        goals.ids().forEach(goal -> goals.stateBefore(goal)
                .place()
                .parentId()
                .ifPresent(parent -> sums.computeIfPresent(
                        parent, (id, sum) -> sum.minus(goals.stateBefore(goal).counted()))));
        return sums;
    }
}
