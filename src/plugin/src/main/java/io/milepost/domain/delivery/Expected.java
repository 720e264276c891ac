package io.milepost.domain.delivery;

import io.milepost.domain.ActivityValue;
import io.milepost.domain.KpiValue;
import io.milepost.domain.plan.Aggregate;
import io.milepost.domain.plan.GoalPlan;
import io.milepost.domain.plan.Kpi;
import io.milepost.domain.plan.KpiSource.ActivityField;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What one activity's number field gives to a KPI that adds such fields up.
 *
 * @param counted what is in the KPI's value already
 * @param adds what comes when the activity is done
 * @param now the KPI's value; empty where it has none yet
 */
public record Expected(Kpi kpi, BigDecimal counted, BigDecimal adds, Optional<KpiValue> now) {

    /**
     * By the goal's KPIs in the order of the plan; those to which the activity gives nothing are absent.
     *
     * @param values of the activity, as they count for the goal and for the goals below it
     * @param isOwn whether a value counts for the goal itself
     */
    public static List<Expected> of(
            GoalPlan plan,
            Collection<ActivityValue> values,
            Predicate<ActivityValue> isOwn,
            Function<Kpi, Optional<KpiValue>> now) {
        return plan.kpis().stream()
                .flatMap(kpi ->
                        summed(kpi)
                                .map(field -> of(kpi, field, counting(field, values, isOwn), now.apply(kpi)))
                                .stream())
                .filter(Expected::isSomething)
                .toList();
    }

    private static Expected of(Kpi kpi, ActivityField field, List<ActivityValue> values, Optional<KpiValue> now) {
        Predicate<ActivityValue> isIn = value -> value.done() || !field.onlyDone();
        return new Expected(
                kpi, sum(values.stream().filter(isIn)), sum(values.stream().filter(isIn.negate())), now);
    }

    private static List<ActivityValue> counting(
            ActivityField field, Collection<ActivityValue> values, Predicate<ActivityValue> isOwn) {
        return values.stream()
                .filter(value -> value.key().fieldId().equals(field.fieldId()))
                .filter(value -> field.withSubGoals() || isOwn.test(value))
                .toList();
    }

    /** What the value would be if the activity were done now and nothing else changed; empty where no KPI holds it. */
    public Optional<KpiValue> then() {
        BigDecimal sum = now.map(KpiValue::decimal).orElse(BigDecimal.ZERO).add(adds);
        return Optional.of(sum).filter(KpiValue::holds).map(KpiValue::new);
    }

    private boolean isSomething() {
        return counted.signum() != 0 || adds.signum() != 0;
    }

    private static Optional<ActivityField> summed(Kpi kpi) {
        return kpi.source() instanceof ActivityField field && field.aggregate() == Aggregate.SUM
                ? Optional.of(field)
                : Optional.empty();
    }

    private static BigDecimal sum(Stream<ActivityValue> values) {
        return values.map(ActivityValue::part).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
