package io.milepost.recalculation;

import io.milepost.domain.KpiValue;
import io.milepost.domain.Share;
import io.milepost.domain.plan.Aim;
import io.milepost.domain.plan.GoalPlan;
import io.milepost.domain.plan.Kpi;
import io.milepost.domain.plan.KpiSource;
import io.milepost.domain.plan.KpiSource.ActivityField;
import io.milepost.domain.plan.Measurement;
import io.milepost.domain.plan.PlanRules;
import io.milepost.domain.plan.RollUp;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The result of one goal, written down plainly from the page on results, for the KPIs that generated histories plan. */
final class PlainResult {

    private final PlainStates states;
    private final long goal;
    private final GoalPlan plan;

    PlainResult(PlainStates states, long goal) {
        this.states = states;
        this.goal = goal;
        this.plan = states.plan(goal);
    }

    Optional<Share> share() {
        return raw().map(Share::new);
    }

    /** What was recorded holds for its day, what is calculated for today. */
    Optional<LocalDate> measuredOn() {
        return plan.kpis().stream()
                .filter(kpi -> value(kpi).isPresent())
                .map(kpi -> kpi.source() instanceof KpiSource.Measured measured
                                && measured.goalFieldId().isEmpty()
                        ? latest(kpi).orElseThrow().day()
                        : states.today())
                .max(Comparator.naturalOrder());
    }

    /** By KPI id, those that have a value. */
    Map<String, KpiValue> values() {
        Map<String, KpiValue> values = new HashMap<>();
        plan.kpis().forEach(kpi -> value(kpi).map(KpiValue::new).ifPresent(value -> values.put(kpi.id(), value)));
        return values;
    }

    private Optional<BigDecimal> raw() {
        if (plan.kpis().isEmpty()) {
            return rolledUp(rollUp());
        }
        if (plan.kpis().size() == 1) {
            return share(plan.kpis().get(0));
        }
        return mean(plan.kpis().stream().map(kpi -> new Part(kpi.weight(), share(kpi))));
    }

    private RollUp rollUp() {
        PlanRules rules = states.rules().plans().getOrDefault(states.projectOf(goal), PlanRules.STANDARD);
        return plan.choices().rollUp().orElse(rules.judging().rollUp());
    }

    private Optional<BigDecimal> rolledUp(RollUp rule) {
        List<PlainResult> below = below();
        return switch (rule) {
            case WEIGHTED_MEAN -> mean(below.stream()
                    .map(each -> new Part(each.plan.choices().weight().orElse(BigDecimal.ONE), each.raw())));
            case WEAKEST -> below.stream()
                    .flatMap(each -> each.raw().stream())
                    .map(PlainResult::clamped)
                    .min(Comparator.naturalOrder());
            case SAME_UNIT_SUM -> wayBelow().map(way -> ratio(way.gone, way.whole));
        };
    }

    private List<PlainResult> below() {
        return states.below(goal).stream()
                .map(subGoal -> new PlainResult(states, subGoal))
                .toList();
    }

    private record Part(BigDecimal weight, Optional<BigDecimal> share) {}

    /** All KPIs of the generated plans have the same unit. */
    private record Way(BigDecimal gone, BigDecimal whole) {}

    private static Optional<BigDecimal> mean(Stream<Part> parts) {
        List<Part> withData = parts.filter(part -> part.share.isPresent()).toList();
        BigDecimal weights = BigDecimal.ZERO;
        BigDecimal reached = BigDecimal.ZERO;
        for (Part part : withData) {
            weights = weights.add(part.weight);
            reached = reached.add(part.weight.multiply(clamped(part.share.orElseThrow())));
        }
        return withData.isEmpty() ? Optional.empty() : Optional.of(ratio(reached, weights));
    }

    private Optional<Way> wayBelow() {
        List<Way> ways = below().stream().flatMap(each -> each.way().stream()).toList();
        BigDecimal gone = ways.stream().map(Way::gone).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal whole = ways.stream().map(Way::whole).reduce(BigDecimal.ZERO, BigDecimal::add);
        return ways.isEmpty() ? Optional.empty() : Optional.of(new Way(gone, whole));
    }

    private Optional<Way> way() {
        if (plan.kpis().isEmpty()) {
            return rollUp() == RollUp.SAME_UNIT_SUM ? wayBelow() : Optional.empty();
        }
        Kpi first = plan.kpis().get(0);
        if (!(first.aim() instanceof Aim.Reach reach)) {
            return Optional.empty();
        }
        BigDecimal whole = target(reach).subtract(reach.baseline().decimal());
        return value(first)
                .map(value -> value.subtract(reach.baseline().decimal()))
                .map(gone -> new Way(whole.signum() < 0 ? gone.negate() : gone, whole.abs()));
    }

    /** The generated plans name their targets as values. */
    private static BigDecimal target(Aim.Reach reach) {
        return new BigDecimal(reach.target().typed());
    }

    private Optional<BigDecimal> share(Kpi kpi) {
        if (kpi.source() instanceof KpiSource.SubGoals below) {
            return rolledUp(below.rollUp());
        }
        return value(kpi).map(value -> shareAt(kpi.aim(), value));
    }

    private static BigDecimal shareAt(Aim aim, BigDecimal value) {
        if (aim instanceof Aim.Reach reach) {
            BigDecimal baseline = reach.baseline().decimal();
            return ratio(value.subtract(baseline), target(reach).subtract(baseline));
        }
        Aim.Keep keep = (Aim.Keep) aim;
        BigDecimal tooLow = keep.lower().orElseThrow().decimal().subtract(value);
        BigDecimal tooHigh = value.subtract(keep.upper().orElseThrow().decimal());
        BigDecimal distance = tooLow.max(tooHigh).max(BigDecimal.ZERO);
        return clamped(ratio(
                keep.tolerance().decimal().subtract(distance), keep.tolerance().decimal()));
    }

    private Optional<BigDecimal> value(Kpi kpi) {
        if (kpi.source() instanceof ActivityField field) {
            return ofActivities(field);
        }
        if (kpi.source() instanceof KpiSource.Formula formula) {
            return ofFormula(formula.text());
        }
        if (kpi.source() instanceof KpiSource.Measured measured) {
            return measured.goalFieldId().isPresent()
                    ? ofGoalField(measured.goalFieldId().get())
                    : latest(kpi).flatMap(Measurement::value).map(KpiValue::decimal);
        }
        return Optional.empty();
    }

    private Optional<Measurement> latest(Kpi kpi) {
        return states.plans().measurementsOf(goal, kpi.id()).stream()
                .max(Comparator.comparing(Measurement::day).thenComparing(Measurement::id));
    }

    /** The last change of the field, whenever the KPI was planned. */
    private Optional<BigDecimal> ofGoalField(String field) {
        return states.world().numberChanges(Map.of(goal, Set.of(field))).stream()
                .map(change -> change.value().decimal())
                .reduce((earlier, later) -> later);
    }

    private Optional<BigDecimal> ofActivities(ActivityField field) {
        List<PlainStates.Work> works = worksFor(field.withSubGoals()).stream()
                .filter(work -> !field.onlyDone() || work.done())
                .filter(work -> work.number(field.fieldId()).isPresent())
                .toList();
        List<BigDecimal> numbers = works.stream()
                .map(work -> work.number(field.fieldId()).orElseThrow())
                .toList();
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal shares = BigDecimal.ZERO;
        for (PlainStates.Work work : works) {
            BigDecimal share = work.part().share().value();
            BigDecimal number = work.number(field.fieldId()).orElseThrow();
            sum = sum.add(number.multiply(share).setScale(6, RoundingMode.HALF_UP));
            shares = shares.add(share);
        }
        if (works.isEmpty()) {
            return Optional.empty();
        }
        return switch (field.aggregate()) {
            case SUM -> Optional.of(sum);
            case MEAN -> Optional.of(sum.divide(shares, 6, RoundingMode.HALF_UP));
            case MINIMUM -> numbers.stream().min(Comparator.naturalOrder());
            case MAXIMUM -> numbers.stream().max(Comparator.naturalOrder());
            default -> throw new IllegalArgumentException("not in generated plans: " + field.aggregate());
        };
    }

    private List<PlainStates.Work> worksFor(boolean withSubGoals) {
        List<PlainStates.Work> works = new ArrayList<>(states.worksOf(goal));
        if (withSubGoals) {
            below().forEach(each -> works.addAll(each.worksFor(true)));
        }
        return works;
    }

    /** The generated formulas, each calculated by hand. */
    private Optional<BigDecimal> ofFormula(String text) {
        Optional<BigDecimal> above = sum("a");
        Optional<BigDecimal> beneath =
                switch (text) {
                    case AnyGoalPlan.RATE -> named("a").map(BigDecimal.ONE::add);
                    case AnyGoalPlan.RATIO_OF_SUMS -> sum("own");
                    default -> throw new IllegalArgumentException("not in generated plans: " + text);
                };
        return above.flatMap(dividend -> beneath.filter(divisor -> divisor.signum() != 0)
                .map(divisor -> dividend.divide(divisor, 6, RoundingMode.HALF_UP)));
    }

    private Optional<BigDecimal> named(String name) {
        return Optional.ofNullable(states.kpis(goal).get(name)).flatMap(this::value);
    }

    private Optional<BigDecimal> sum(String name) {
        Stream<Optional<BigDecimal>> below = below().stream().map(each -> each.sum(name));
        return Stream.concat(Stream.of(named(name)), below)
                .map(value -> value.orElse(null))
                .filter(Objects::nonNull)
                .reduce(BigDecimal::add);
    }

    private static BigDecimal ratio(BigDecimal part, BigDecimal whole) {
        return part.divide(whole, 6, RoundingMode.HALF_UP);
    }

    private static BigDecimal clamped(BigDecimal share) {
        return share.max(BigDecimal.ZERO).min(BigDecimal.ONE);
    }
}
