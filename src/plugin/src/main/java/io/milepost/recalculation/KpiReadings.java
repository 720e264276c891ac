package io.milepost.recalculation;

import io.milepost.domain.KpiValue;
import io.milepost.domain.delivery.FieldTotals;
import io.milepost.domain.delivery.ValueTotals;
import io.milepost.domain.formula.Figures;
import io.milepost.domain.formula.Formula;
import io.milepost.domain.formula.FormulaLoopException;
import io.milepost.domain.formula.FormulaOrder;
import io.milepost.domain.formula.FormulaOutcome;
import io.milepost.domain.formula.FormulaRefusedException;
import io.milepost.domain.formula.KpiReference;
import io.milepost.domain.plan.GoalPlan;
import io.milepost.domain.plan.Kpi;
import io.milepost.domain.plan.KpiSource;
import io.milepost.domain.plan.KpiSource.ActivityField;
import io.milepost.domain.plan.Reading;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The current values of one goal's KPIs: those that were recorded, and those that follow from activities and formulas. */
final class KpiReadings {

    /**
     * What a goal's KPIs are calculated from.
     *
     * @param own by field, the values of its own activities
     * @param tree by field, the same with the activities of all goals below
     * @param below by KPI name, the sums of the values of all goals below
     */
    record Sources(Map<String, FieldTotals> own, Map<String, FieldTotals> tree, Map<String, BigDecimal> below) {}

    private final GoalPlan plan;
    private final Map<String, Reading> stored;
    private final Sources sources;
    private final LocalDate day;
    private final Map<String, Reading> readings = new HashMap<>();

    private KpiReadings(GoalPlan plan, Map<String, Reading> stored, Sources sources, LocalDate day) {
        this.plan = plan;
        this.stored = stored;
        this.sources = sources;
        this.day = day;
    }

    /** By KPI id; KPIs without data are absent. What is calculated holds from the day on which it came out first. */
    static Map<String, Reading> of(GoalPlan plan, Map<String, Reading> stored, Sources sources, LocalDate day) {
        KpiReadings readings = new KpiReadings(plan, stored, sources, day);
        plan.kpis().forEach(readings::read);
        readings.calculateFormulas();
        return readings.readings;
    }

    private void read(Kpi kpi) {
        if (kpi.source() instanceof ActivityField field) {
            valueOf(field).ifPresent(value -> readings.put(kpi.id(), dated(kpi, value)));
        } else if (kpi.source().isRecorded()) {
            Stream.ofNullable(stored.get(kpi.id())).forEach(reading -> readings.put(kpi.id(), reading));
        }
    }

    private Optional<KpiValue> valueOf(ActivityField field) {
        Map<String, FieldTotals> totals = field.withSubGoals() ? sources.tree : sources.own;
        FieldTotals ofField = totals.getOrDefault(field.fieldId(), FieldTotals.NONE);
        ValueTotals wanted = field.onlyDone() ? ofField.done() : ofField.all();
        return wanted.as(field.aggregate());
    }

    private Reading dated(Kpi kpi, KpiValue value) {
        Reading last = stored.get(kpi.id());
        if (last == null) {
            return new Reading(value, day);
        }
        return last.value().equals(value) ? last : new Reading(value, last.day().isAfter(day) ? last.day() : day);
    }

    /** A formula that cannot be read, or that needs itself, has no data: planning refuses it where it is typed. */
    private void calculateFormulas() {
        Map<String, Kpi> byName = plan.kpis().stream()
                .filter(kpi -> kpi.source() instanceof KpiSource.Formula)
                .collect(Collectors.toMap(Kpi::name, Function.identity()));
        Map<String, Formula> formulas = new HashMap<>();
        byName.forEach((name, kpi) ->
                parsed((KpiSource.Formula) kpi.source()).ifPresent(formula -> formulas.put(name, formula)));
        for (String name : order(formulas)) {
            if (formulas.get(name).value(figures()) instanceof FormulaOutcome.Calculated result) {
                Kpi kpi = byName.get(name);
                readings.put(kpi.id(), dated(kpi, result.value()));
            }
        }
    }

    private static Optional<Formula> parsed(KpiSource.Formula source) {
        try {
            return Optional.of(Formula.parse(source.text()));
        } catch (FormulaRefusedException e) {
            return Optional.empty();
        }
    }

    private static List<String> order(Map<String, Formula> formulas) {
        try {
            return FormulaOrder.of(formulas);
        } catch (FormulaLoopException e) {
            return List.of();
        }
    }

    private Figures figures() {
        Map<String, BigDecimal> own = byName(plan, readings);
        return reference -> {
            Optional<BigDecimal> value = Optional.ofNullable(own.get(reference.name()));
            Optional<BigDecimal> below = reference.scope() == KpiReference.Scope.TREE
                    ? Optional.ofNullable(sources.below.get(reference.name()))
                    : Optional.empty();
            return Stream.concat(value.stream(), below.stream())
                    .reduce(BigDecimal::add)
                    .filter(KpiValue::holds)
                    .map(KpiValue::new);
        };
    }

    /** By KPI name. */
    static Map<String, BigDecimal> byName(GoalPlan plan, Map<String, Reading> readings) {
        Map<String, BigDecimal> values = new HashMap<>();
        plan.kpis().stream()
                .filter(kpi -> readings.containsKey(kpi.id()))
                .forEach(kpi ->
                        values.put(kpi.name(), readings.get(kpi.id()).value().decimal()));
        return values;
    }
}
