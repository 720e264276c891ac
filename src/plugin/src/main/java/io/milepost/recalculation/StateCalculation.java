package io.milepost.recalculation;

import io.milepost.domain.Delivery;
import io.milepost.domain.GoalForest;
import io.milepost.domain.GoalState;
import io.milepost.domain.GoalState.Judged;
import io.milepost.domain.GoalState.Place;
import io.milepost.domain.Health;
import io.milepost.domain.delivery.FieldTotals;
import io.milepost.domain.plan.GoalPlan;
import io.milepost.domain.plan.PlanRules;
import io.milepost.domain.plan.Reading;
import io.milepost.domain.plan.Rules;
import io.milepost.domain.result.GoalResult;
import io.milepost.domain.result.Judgement;
import io.milepost.domain.result.SubGoal;
import io.milepost.domain.result.Way;
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
import java.util.stream.Stream;

/** Calculates the states of goals from the bottom upwards: a pure function of what was read and of the day. */
final class StateCalculation {

    private final GoalForest forest;
    private final Planned planned;
    private final Rules rules;
    private final LocalDate day;
    private final Map<Long, List<Below>> below = new HashMap<>();
    private final Calculated calculated = new Calculated(new HashMap<>(), new HashMap<>());

    private StateCalculation(GoalForest forest, Planned planned, Rules rules, LocalDate day) {
        this.forest = forest;
        this.planned = planned;
        this.rules = rules;
        this.day = day;
    }

    /** Where one of these goals stands below another, that other counts its new state. */
    static Calculated of(Collection<GoalBasis> goals, GoalForest forest, Planned planned, Rules rules, LocalDate day) {
        StateCalculation calculation = new StateCalculation(forest, planned, rules, day);
        Map<Long, GoalBasis> byId = goals.stream().collect(Collectors.toMap(GoalBasis::id, Function.identity()));
        forest.bottomUp(byId.keySet()).forEach(goal -> calculation.calculate(byId.get(goal)));
        return calculation.calculated;
    }

    /** Judges a state as of another day. */
    static Health health(GoalPlan plan, PlanRules rules, GoalState state, LocalDate day) {
        return Judgement.of(plan, rules, state, day).health();
    }

    private void calculate(GoalBasis goal) {
        List<Below> ofGoal = below.getOrDefault(goal.id(), List.of());
        GoalPlan plan = planned.planOf(goal.id());
        PlanRules planRules = rules.planOf(goal.projectId());
        Map<String, FieldTotals> tree = tree(goal, ofGoal);
        Map<String, BigDecimal> namedBelow = sums(ofGoal.stream().map(Below::named));
        Map<String, Reading> readings = KpiReadings.of(
                plan, planned.readingsOf(goal.id()), new KpiReadings.Sources(goal.values(), tree, namedBelow), day);
        GoalResult result = GoalResult.of(plan, planRules, readings, subGoals(goal, ofGoal));
        GoalState state = judged(plan, planRules, state(goal, ofGoal, result, measuredOn(plan, readings)));
        calculated.states().put(goal.id(), state);
        calculated.readings().put(goal.id(), readings);
        Map<String, BigDecimal> named = sums(Stream.of(namedBelow, KpiReadings.byName(plan, readings)));
        Below asSubGoal = new Below(subGoal(goal.id(), state, result.way()), state.counted(), tree, named);
        forest.parentOf(goal.id()).ifPresent(parent -> below.computeIfAbsent(parent, id -> new ArrayList<>())
                .add(asSubGoal.ifItCounts(state)));
    }

    private GoalState state(GoalBasis goal, List<Below> below, GoalResult result, Optional<LocalDate> measuredOn) {
        return new GoalState(
                below.stream().map(Below::counted).reduce(goal.sums(), Delivery::plus),
                result.share(),
                new Place(forest.parentOf(goal.id()), planned.planOf(goal.id()).weightInParent(), goal.span()),
                new Judged(measuredOn, Health.NO_DATA));
    }

    private GoalState judged(GoalPlan plan, PlanRules planRules, GoalState state) {
        return state.with(health(plan, planRules, state, day));
    }

    private static Map<String, FieldTotals> tree(GoalBasis goal, List<Below> below) {
        Map<String, FieldTotals> tree = new HashMap<>(goal.values());
        below.forEach(each -> each.tree.forEach((field, totals) -> tree.merge(field, totals, FieldTotals::plus)));
        return tree;
    }

    private static Map<String, BigDecimal> sums(Stream<Map<String, BigDecimal>> parts) {
        Map<String, BigDecimal> sums = new HashMap<>();
        parts.forEach(part -> part.forEach((name, value) -> sums.merge(name, value, BigDecimal::add)));
        return sums;
    }

    private static List<SubGoal> subGoals(GoalBasis goal, List<Below> below) {
        List<SubGoal> subGoals = new ArrayList<>();
        goal.unchanged().forEach(other -> subGoals.add(subGoal(other.id(), other.state(), Optional.empty())));
        below.forEach(each -> subGoals.add(each.subGoal));
        subGoals.sort(Comparator.comparingLong(SubGoal::id));
        return subGoals;
    }

    private static SubGoal subGoal(long id, GoalState state, Optional<Way> way) {
        return new SubGoal(id, state.place().weight().orElse(BigDecimal.ONE), state.result(), way);
    }

    private static Optional<LocalDate> measuredOn(GoalPlan plan, Map<String, Reading> readings) {
        return readings.entrySet().stream()
                .filter(reading -> plan.kpi(reading.getKey()).isPresent())
                .map(reading -> reading.getValue().day())
                .max(Comparator.naturalOrder());
    }

    /**
     * What a goal counts in the one above it.
     *
     * @param tree by number field, the values of its own activities and of those of all goals below
     * @param named by KPI name, the sum of the values in it and in all goals below
     */
    private record Below(
            SubGoal subGoal, Delivery counted, Map<String, FieldTotals> tree, Map<String, BigDecimal> named) {

        private Below ifItCounts(GoalState state) {
            return state.countsInParent() ? this : new Below(subGoal, Delivery.NONE, Map.of(), Map.of());
        }
    }
}
