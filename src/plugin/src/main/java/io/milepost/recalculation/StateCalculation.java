package io.milepost.recalculation;

import io.milepost.domain.Delivery;
import io.milepost.domain.GoalForest;
import io.milepost.domain.GoalState;
import io.milepost.domain.GoalState.Judged;
import io.milepost.domain.GoalState.Place;
import io.milepost.domain.Health;
import io.milepost.domain.plan.GoalPlan;
import io.milepost.domain.plan.PlanRules;
import io.milepost.domain.plan.Reading;
import io.milepost.domain.plan.Rules;
import io.milepost.domain.result.GoalResult;
import io.milepost.domain.result.Judgement;
import io.milepost.domain.result.SubGoal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Calculates the states of goals from the bottom upwards: a pure function of what was read and of the day. */
final class StateCalculation {

    private final GoalForest forest;
    private final Planned planned;
    private final Rules rules;
    private final LocalDate day;
    private final Map<Long, List<Below>> below = new HashMap<>();
    private final Map<Long, GoalState> states = new HashMap<>();

    private StateCalculation(GoalForest forest, Planned planned, Rules rules, LocalDate day) {
        this.forest = forest;
        this.planned = planned;
        this.rules = rules;
        this.day = day;
    }

    /** By goal its state. Of a goal that stands below another one of them, that one counts the new state. */
    static Map<Long, GoalState> of(
            Collection<GoalBasis> goals, GoalForest forest, Planned planned, Rules rules, LocalDate day) {
        StateCalculation calculation = new StateCalculation(forest, planned, rules, day);
        Map<Long, GoalBasis> byId = goals.stream().collect(Collectors.toMap(GoalBasis::id, Function.identity()));
        forest.bottomUp(byId.keySet()).forEach(goal -> calculation.calculate(byId.get(goal)));
        return calculation.states;
    }

    /** Judges a state as of another day. */
    static Health health(GoalPlan plan, PlanRules rules, GoalState state, LocalDate day) {
        return Judgement.of(plan, rules, state, day).health();
    }

    private void calculate(GoalBasis goal) {
        GoalPlan plan = planned.planOf(goal.id());
        PlanRules planRules = rules.planOf(goal.projectId());
        Map<String, Reading> readings = planned.readingsOf(goal.id());
        GoalResult result = GoalResult.of(plan, planRules, readings, subGoals(goal));
        GoalState unjudged = new GoalState(
                sums(goal),
                result.share(),
                new Place(forest.parentOf(goal.id()), plan.choices().weight(), goal.span()),
                new Judged(measuredOn(plan, readings), Health.NO_DATA));
        GoalState state = unjudged.with(health(plan, planRules, unjudged, day));
        states.put(goal.id(), state);
        forest.parentOf(goal.id()).ifPresent(parent -> below.computeIfAbsent(parent, id -> new ArrayList<>())
                .add(new Below(subGoal(goal.id(), state), state.counted())));
    }

    private Delivery sums(GoalBasis goal) {
        return calculatedBelow(goal).stream().map(Below::counted).reduce(goal.sums(), Delivery::plus);
    }

    private List<SubGoal> subGoals(GoalBasis goal) {
        List<SubGoal> subGoals = new ArrayList<>();
        goal.unchanged().forEach(other -> subGoals.add(subGoal(other.id(), other.state())));
        calculatedBelow(goal).forEach(each -> subGoals.add(each.subGoal));
        subGoals.sort(Comparator.comparingLong(SubGoal::id));
        return subGoals;
    }

    private List<Below> calculatedBelow(GoalBasis goal) {
        return below.getOrDefault(goal.id(), List.of());
    }

    private static SubGoal subGoal(long id, GoalState state) {
        return new SubGoal(id, state.place().weight().orElse(BigDecimal.ONE), state.result(), Optional.empty());
    }

    private static Optional<LocalDate> measuredOn(GoalPlan plan, Map<String, Reading> readings) {
        return readings.entrySet().stream()
                .filter(reading -> plan.kpi(reading.getKey()).isPresent())
                .map(reading -> reading.getValue().day())
                .max(Comparator.naturalOrder());
    }

    private record Below(SubGoal subGoal, Delivery counted) {}
}
