package io.milepost.domain.plan;

import io.milepost.domain.KpiValue;
import io.milepost.domain.plan.PlanChange.Field;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds out what a goal's figures may have moved by when its plan changed, in the words in which it was typed. */
public final class PlanChanges {

    private PlanChanges() {}

    /** What it is measured by comes first. Nothing for what only names or explains; campaigns have no part in a goal's figures. */
    public static List<PlanChange> between(GoalPlan before, GoalPlan after) {
        return Stream.of(
                        parts(Kpi::id, before.kpis(), after.kpis(), new Kind<>(Field.KPI, Kpi::name, PlanChanges::kpi)),
                        firstKpi(before, after),
                        parts(
                                Milestone::id,
                                before.milestones(),
                                after.milestones(),
                                new Kind<>(Field.MILESTONE, Milestone::name, PlanChanges::milestone)),
                        moved(Field.STAGE, before.stage(), after.stage(), GoalStage::word),
                        choices(before.choices(), after.choices()))
                .flatMap(Function.identity())
                .toList();
    }

    private static Stream<PlanChange> choices(GoalChoices before, GoalChoices after) {
        return Stream.of(
                        movedOrSet(Field.WEIGHT, before.weight(), after.weight(), PlanChanges::plain),
                        movedOrSet(Field.ROLL_UP, before.rollUp(), after.rollUp(), RollUp::word),
                        movedOrSet(Field.PACE, before.pace(), after.pace(), PaceShape::word),
                        movedOrSet(Field.REVIEW_DAYS, before.reviewDays(), after.reviewDays(), String::valueOf),
                        movedOrSet(
                                Field.LEAST_RUNNING_DAYS,
                                before.leastRunningDays(),
                                after.leastRunningDays(),
                                String::valueOf))
                .flatMap(Function.identity());
    }

    /**
     * Parts of which a plan has several.
     *
     * @param within what is another in a part that stayed; in one that came, held against nothing
     */
    private record Kind<P>(
            Field field, Function<P, String> name, BiFunction<Optional<P>, P, Stream<PlanChange>> within) {}

    /** Those that went, and then what came or is another, part by part. */
    private static <P> Stream<PlanChange> parts(Function<P, String> id, List<P> before, List<P> after, Kind<P> kind) {
        Map<String, P> was = before.stream().collect(Collectors.toMap(id, Function.identity()));
        Map<String, P> is = after.stream().collect(Collectors.toMap(id, Function.identity()));
        Stream<PlanChange> gone = before.stream()
                .filter(part -> !is.containsKey(id.apply(part)))
                .map(part -> cameOrWent(kind.field, Optional.of(kind.name.apply(part)), Optional.empty()));
        return Stream.concat(
                gone, after.stream().flatMap(part -> part(Optional.ofNullable(was.get(id.apply(part))), part, kind)));
    }

    private static <P> Stream<PlanChange> part(Optional<P> before, P after, Kind<P> kind) {
        String name = kind.name.apply(after);
        Stream<PlanChange> came = before.isPresent()
                ? Stream.empty()
                : Stream.of(cameOrWent(kind.field, Optional.empty(), Optional.of(name)));
        return Stream.concat(came, kind.within.apply(before, after).map(change -> change.of(name)));
    }

    private static PlanChange cameOrWent(Field field, Optional<String> from, Optional<String> to) {
        return new PlanChange(field, Optional.empty(), from, to);
    }

    /** Only where both plans have one. */
    private static Stream<PlanChange> firstKpi(GoalPlan before, GoalPlan after) {
        Optional<Kpi> was = before.firstKpi();
        Optional<Kpi> is = after.firstKpi();
        boolean isSame = was.map(Kpi::id).equals(is.map(Kpi::id));
        return isSame || was.isEmpty() || is.isEmpty()
                ? Stream.empty()
                : moved(Field.FIRST_KPI, was.get().name(), is.get().name(), Function.identity());
    }

    private static Stream<PlanChange> kpi(Optional<Kpi> before, Kpi after) {
        Stream<PlanChange> aim = aim(before.map(Kpi::aim), after.aim());
        return before.isEmpty()
                ? aim
                : Stream.concat(
                        aim,
                        Stream.concat(
                                source(before.get().source(), after.source()),
                                moved(Field.WEIGHT, before.get().weight(), after.weight(), PlanChanges::plain)));
    }

    private static Stream<PlanChange> aim(Optional<Aim> before, Aim after) {
        if (after instanceof Aim.Reach reach) {
            Optional<Aim.Reach> was = before.filter(Aim.Reach.class::isInstance).map(Aim.Reach.class::cast);
            return Stream.concat(kindOfAim(was.isPresent() ? Optional.empty() : before, after), reach(was, reach));
        }
        if (after instanceof Aim.Keep keep && before.orElse(null) instanceof Aim.Keep was) {
            return Stream.of(
                            movedOrSet(Field.LOWER, was.lower(), keep.lower(), PlanChanges::number),
                            movedOrSet(Field.UPPER, was.upper(), keep.upper(), PlanChanges::number),
                            moved(Field.TOLERANCE, was.tolerance(), keep.tolerance(), PlanChanges::number))
                    .flatMap(Function.identity());
        }
        return kindOfAim(before, after);
    }

    private static Stream<PlanChange> kindOfAim(Optional<Aim> before, Aim after) {
        return before.stream().flatMap(was -> moved(Field.AIM, was.kind(), after.kind(), Function.identity()));
    }

    private static Stream<PlanChange> reach(Optional<Aim.Reach> before, Aim.Reach after) {
        return Stream.concat(
                movedOrSet(
                        Field.BASELINE,
                        before.map(Aim.Reach::baseline),
                        Optional.of(after.baseline()),
                        PlanChanges::number),
                movedOrSet(
                        Field.TARGET, before.map(Aim.Reach::target), Optional.of(after.target()), TypedTarget::typed));
    }

    /** Where a source is the same in words and another all the same, that it is another. */
    private static Stream<PlanChange> source(KpiSource before, KpiSource after) {
        if (before.equals(after)) {
            return Stream.empty();
        }
        boolean areTheSameInWords = described(before).equals(described(after));
        Optional<String> from = areTheSameInWords ? Optional.empty() : Optional.of(described(before));
        Optional<String> to = areTheSameInWords ? Optional.empty() : Optional.of(described(after));
        return Stream.of(new PlanChange(Field.SOURCE, Optional.empty(), from, to));
    }

    private static String described(KpiSource source) {
        if (source instanceof KpiSource.Formula formula) {
            return formula.text();
        }
        return source instanceof KpiSource.Search search ? search.jql() : source.kind();
    }

    private static Stream<PlanChange> milestone(Optional<Milestone> before, Milestone after) {
        Stream<PlanChange> promise = Stream.concat(
                movedOrSet(Field.DATE, before.map(Milestone::date), Optional.of(after.date()), String::valueOf),
                movedOrSet(Field.EXPECTED, before.flatMap(Milestone::expected), after.expected(), PlanChanges::number));
        Stream<PlanChange> rest = before.stream()
                .flatMap(was -> Stream.concat(
                        moved(Field.WEIGHT, was.weight(), after.weight(), PlanChanges::plain),
                        movedOrSet(Field.REACHED_ON, was.reachedOn(), after.reachedOn(), String::valueOf)));
        return Stream.concat(promise, rest);
    }

    private static <T> Stream<PlanChange> moved(Field field, T from, T to, Function<T, String> text) {
        return movedOrSet(field, Optional.of(from), Optional.of(to), text);
    }

    /** Equal are those that read alike: a weight of 1 is one of 1.0. */
    private static <T> Stream<PlanChange> movedOrSet(
            Field field, Optional<T> from, Optional<T> to, Function<T, String> text) {
        Optional<String> before = from.map(text);
        Optional<String> after = to.map(text);
        return before.equals(after)
                ? Stream.empty()
                : Stream.of(new PlanChange(field, Optional.empty(), before, after));
    }

    private static String number(KpiValue value) {
        return plain(value.decimal());
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
