package io.milepost.domain.result;

import static org.assertj.core.api.Assertions.assertThat;

import io.milepost.domain.Delivery;
import io.milepost.domain.GoalState;
import io.milepost.domain.Health;
import io.milepost.domain.KpiValue;
import io.milepost.domain.Share;
import io.milepost.domain.Span;
import io.milepost.domain.plan.Aim;
import io.milepost.domain.plan.AnyPlan;
import io.milepost.domain.plan.GoalPlan;
import io.milepost.domain.plan.Kpi;
import io.milepost.domain.plan.PlanRules;
import io.milepost.domain.plan.Reading;
import io.milepost.domain.plan.RollUp;
import io.milepost.domain.plan.TypedTarget;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of results, roll-ups, pace and gap whatever is planned and measured. */
class ResultPropertyTest {

    private static final BigDecimal MILLIONTH = new BigDecimal("0.000001");
    private static final LocalDate DAY = LocalDate.of(2027, 6, 1);

    @Provide
    Arbitrary<GoalPlan> plans() {
        return AnyPlan.plans();
    }

    @Provide
    Arbitrary<PlanRules> rules() {
        return AnyPlan.rules();
    }

    @Provide
    Arbitrary<KpiValue> values() {
        return AnyPlan.values();
    }

    @Provide
    Arbitrary<Share> shares() {
        return Arbitraries.longs().between(-3_000_000, 3_000_000).map(Share::ofMillionths);
    }

    @Provide
    Arbitrary<Span> spans() {
        Arbitrary<Optional<LocalDate>> days =
                Arbitraries.integers().between(-800, 800).map(DAY::plusDays).optional(0.9);
        return Combinators.combine(days, days).as(Span::new);
    }

    @Provide
    Arbitrary<Delivery> deliveries() {
        return Combinators.combine(
                        Arbitraries.longs().between(0, 1L << 50),
                        Arbitraries.longs().between(0, 1L << 50))
                .as((one, other) -> new Delivery(Math.max(one, other), Math.min(one, other)));
    }

    /** Those without data among them. */
    @Provide
    Arbitrary<List<SubGoal>> subGoals() {
        Arbitrary<BigDecimal> weights =
                Arbitraries.of("1", "3", "0.000001", "1000000", "2.5").map(BigDecimal::new);
        Arbitrary<Optional<Way>> ways = Combinators.combine(values(), values())
                .as((gone, whole) ->
                        new Way(Plans.kpi(new Aim.YesOrNo()).gauge().unit(), gone.decimal(), above0(whole)))
                .optional(0.8);
        return Combinators.combine(weights, shares().optional(0.8), ways)
                .as((weight, share, way) -> new SubGoal(1, weight, share, way))
                .list()
                .ofMaxSize(5);
    }

    private static BigDecimal above0(KpiValue value) {
        return value.decimal().abs().max(MILLIONTH);
    }

    @Property
    void aWayAndItsMirrorImageHaveTheSameShare(
            @ForAll("values") KpiValue baseline, @ForAll("values") KpiValue target, @ForAll("values") KpiValue now) {
        Assume.that(!baseline.equals(target));

        assertThat(share(baseline, target, now)).isEqualTo(share(mirrored(baseline), mirrored(target), mirrored(now)));
    }

    @Property
    void theWayThereAndTheWayBackMakeUpTheWhole(
            @ForAll("values") KpiValue baseline, @ForAll("values") KpiValue target, @ForAll("values") KpiValue now) {
        Assume.that(!baseline.equals(target));
        Share there = share(baseline, target, now);
        Share back = share(target, baseline, now);
        Assume.that(there.value().abs().compareTo(BigDecimal.valueOf(999_998)) < 0);

        assertThat(there.value().add(back.value()))
                .isBetween(BigDecimal.ONE.subtract(MILLIONTH), BigDecimal.ONE.add(MILLIONTH));
    }

    @Property
    void aRangeAndItsMirrorImageHaveTheSameShare(
            @ForAll("values") KpiValue one,
            @ForAll("values") KpiValue other,
            @ForAll("values") KpiValue tolerance,
            @ForAll("values") KpiValue now) {
        KpiValue lower = one.compareTo(other) <= 0 ? one : other;
        KpiValue upper = one.compareTo(other) <= 0 ? other : one;
        KpiValue distance = new KpiValue(above0(tolerance));
        Aim range = new Aim.Keep(Optional.of(lower), Optional.of(upper), distance);
        Aim mirror = new Aim.Keep(Optional.of(mirrored(upper)), Optional.of(mirrored(lower)), distance);

        Share share = KpiShare.ofValue(range, now);

        assertThat(share).isEqualTo(KpiShare.ofValue(mirror, mirrored(now))).isBetween(Share.NONE, Share.WHOLE);
    }

    private static Share share(KpiValue baseline, KpiValue target, KpiValue now) {
        String typed = target.decimal().toPlainString();
        return KpiShare.ofValue(new Aim.Reach(baseline, new TypedTarget(typed)), now);
    }

    private static KpiValue mirrored(KpiValue value) {
        return new KpiValue(value.decimal().negate());
    }

    @Property
    void aMeanLiesBetweenTheLowestAndTheHighestAndBetween0And1(@ForAll("subGoals") List<SubGoal> below) {
        List<Share> shares = clamped(below);

        Optional<Share> mean =
                new SubGoals(below).rolledUp(RollUp.WEIGHTED_MEAN).share();

        assertThat(mean.isPresent()).isEqualTo(!shares.isEmpty());
        mean.ifPresent(share -> assertThat(share)
                .isBetween(
                        lowest(shares),
                        shares.stream().max(Comparator.naturalOrder()).orElseThrow())
                .isBetween(Share.NONE, Share.WHOLE));
    }

    @Property
    void theWeakestIsTheLowestAndNoMoreThanTheMean(@ForAll("subGoals") List<SubGoal> below) {
        SubGoals subGoals = new SubGoals(below);
        List<Share> shares = clamped(below);
        Assume.that(!shares.isEmpty());

        Share weakest = subGoals.rolledUp(RollUp.WEAKEST).share().orElseThrow();

        assertThat(weakest).isEqualTo(lowest(shares));
        assertThat(weakest)
                .isLessThanOrEqualTo(
                        subGoals.rolledUp(RollUp.WEIGHTED_MEAN).share().orElseThrow());
    }

    @Property
    void aSumOfTheSameUnitLiesBetweenItsParts(@ForAll("subGoals") List<SubGoal> below) {
        List<Share> parts = below.stream()
                .flatMap(goal -> goal.way().stream())
                .map(Way::share)
                .toList();

        Optional<Share> sum = new SubGoals(below).rolledUp(RollUp.SAME_UNIT_SUM).share();

        assertThat(sum.isPresent()).isEqualTo(!parts.isEmpty());
        sum.ifPresent(share -> assertThat(share)
                .isBetween(
                        lowest(parts),
                        parts.stream().max(Comparator.naturalOrder()).orElseThrow()));
    }

    @Property
    void whatHasNoDataChangesNothingButTheCoverage(@ForAll("subGoals") List<SubGoal> below, @ForAll RollUp rule) {
        List<SubGoal> more = new ArrayList<>(below);
        more.add(new SubGoal(9, BigDecimal.TEN, Optional.empty(), Optional.empty()));

        SubGoals.RolledUp with = new SubGoals(more).rolledUp(rule);
        SubGoals.RolledUp without = new SubGoals(below).rolledUp(rule);

        assertThat(with.share()).isEqualTo(without.share());
        assertThat(with.coverage()).isEqualTo(new Coverage(without.coverage().withData(), below.size() + 1));
    }

    @Property
    void noNumberIsEverNaNOrInfinite(
            @ForAll("plans") GoalPlan plan,
            @ForAll("rules") PlanRules rules,
            @ForAll("values") KpiValue now,
            @ForAll("subGoals") List<SubGoal> below,
            @ForAll("spans") Span span,
            @ForAll("deliveries") Delivery delivery) {
        Map<String, Reading> readings = new HashMap<>();
        plan.kpis().stream().map(Kpi::id).forEach(kpi -> readings.put(kpi, new Reading(now, DAY)));
        GoalResult result = GoalResult.of(plan, rules, readings, below);
        GoalState state = new GoalState(
                delivery,
                result.share(),
                new GoalState.Place(OptionalLong.empty(), Optional.empty(), span),
                new GoalState.Judged(Optional.of(DAY), Health.NO_DATA));
        Judgement judgement = Judgement.of(plan, rules, state, DAY);

        Stream<Share> shares = Stream.of(
                        result.share().stream(),
                        result.kpis().stream().flatMap(kpi -> kpi.share().stream()),
                        judgement.pace().stream(),
                        state.attainment().share().stream(),
                        CampaignCover.of(plan).map(CampaignCover::share).stream())
                .flatMap(each -> each);
        assertThat(shares)
                .allSatisfy(share -> assertThat(share.value()).isBetween(Share.FARTHEST.negate(), Share.FARTHEST));
        judgement.gapPoints().ifPresent(gap -> assertThat(gap.doubleValue()).isFinite());
        judgement.pace().ifPresent(pace -> assertThat(pace).isBetween(Share.NONE, Share.WHOLE));
    }

    private static List<Share> clamped(List<SubGoal> below) {
        return below.stream()
                .flatMap(goal -> goal.result().stream())
                .map(Share::clamped)
                .toList();
    }

    private static Share lowest(List<Share> shares) {
        return shares.stream().min(Comparator.naturalOrder()).orElseThrow();
    }
}
