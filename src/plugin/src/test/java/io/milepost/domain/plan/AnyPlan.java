package io.milepost.domain.plan;

import io.milepost.domain.Health;
import io.milepost.domain.HealthRule;
import io.milepost.domain.KpiValue;
import io.milepost.domain.Share;
import io.milepost.domain.Span;
import io.milepost.domain.plan.OperatingRange.Side;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Plans and rules of every form, for properties that hold for all of them. */
public final class AnyPlan {

    private AnyPlan() {}

    public static Arbitrary<GoalPlan> plans() {
        Arbitrary<List<Kpi>> kpis = kpis().list().ofMaxSize(4).map(AnyPlan::numbered);
        Arbitrary<List<Milestone>> milestones = milestones()
                .list()
                .ofMaxSize(3)
                .map(list -> indexed(
                        list,
                        (each, id) -> new Milestone(
                                id,
                                each.name(),
                                each.date(),
                                each.ownerKey(),
                                each.expected(),
                                each.weight(),
                                each.reachedOn())));
        Arbitrary<List<Campaign>> campaigns = campaigns()
                .list()
                .ofMaxSize(3)
                .map(list -> indexed(
                        list,
                        (each, id) -> new Campaign(
                                id, each.name(), each.managerKey(), each.span(), each.target(), each.activityIds())));
        return Combinators.combine(stages(), texts(), kpis, milestones, campaigns, choices(), closings())
                .as((stage, why, someKpis, someMilestones, someCampaigns, choices, closing) -> new GoalPlan(
                        stage,
                        why,
                        someKpis,
                        someMilestones,
                        someCampaigns,
                        choices,
                        Optional.of(closing).filter(unused -> stage == GoalStage.CLOSED)));
    }

    public static Arbitrary<PlanRules> rules() {
        Arbitrary<WeightRule> weights = Arbitraries.oneOf(
                weights().map(weight -> new WeightRule(WeightRule.Source.CONSTANT, Optional.empty(), weight)),
                weights().map(weight -> new WeightRule(WeightRule.Source.FIELD, Optional.of("customfield_1"), weight)),
                weights().map(weight -> new WeightRule(WeightRule.Source.ESTIMATE, Optional.empty(), weight)));
        Arbitrary<Share> shares = Arbitraries.longs().between(0, 1_000_000).map(Share::ofMillionths);
        Arbitrary<Optional<Set<String>>> resolutions =
                words().set().ofMaxSize(3).optional();
        Arbitrary<PlanRules.Work> work = Combinators.combine(
                        weights, Arbitraries.maps(words(), shares).ofMaxSize(3), resolutions)
                .as(PlanRules.Work::new);
        Arbitrary<HealthRule> health = Combinators.combine(
                        Arbitraries.bigDecimals().between(BigDecimal.valueOf(-10), BigDecimal.ZERO),
                        Arbitraries.bigDecimals().between(BigDecimal.valueOf(-50), BigDecimal.valueOf(-10)),
                        shares)
                .as(HealthRule::new);
        Arbitrary<PlanRules.Judging> judging = Combinators.combine(
                        Arbitraries.of(RollUp.class),
                        Arbitraries.of(PaceShape.class),
                        Arbitraries.integers().between(1, 3660))
                .as(PlanRules.Judging::new);
        return Combinators.combine(work, health, judging, healthNames(), fieldChoices())
                .as(PlanRules::new);
    }

    private static Arbitrary<HealthNames> healthNames() {
        return Arbitraries.maps(Arbitraries.of(Health.class), words())
                .filter(names -> Set.copyOf(names.values()).size() == names.size())
                .map(HealthNames::new);
    }

    private static Arbitrary<FieldChoices> fieldChoices() {
        Arbitrary<List<String>> lists = words().filter(word -> !word.isBlank())
                .list()
                .uniqueElements(String::toLowerCase)
                .ofMaxSize(3);
        return Combinators.combine(lists, lists, lists).as(FieldChoices::new);
    }

    public static Arbitrary<KpiValue> values() {
        long most = 999_999_999_999_999_999L;
        return Arbitraries.longs().between(-most, most).map(KpiValue::ofMillionths);
    }

    private static Arbitrary<Kpi> kpis() {
        Arbitrary<Unit> units = Arbitraries.of(
                Unit.PERCENT, new Unit(Unit.Kind.CURRENCY, "EUR", 2), new Unit(Unit.Kind.NUMBER, "clicks", 0));
        Arbitrary<OperatingRange> ranges = Combinators.combine(
                        side(-1_000_000, 0).optional(), side(0, 1_000_000).optional())
                .as(OperatingRange::new);
        Arbitrary<Kpi.Gauge> gauges =
                Combinators.combine(units, ranges, Arbitraries.of(true, false)).as(Kpi.Gauge::new);
        return Combinators.combine(gauges, aims(), sources(), weights())
                .as((gauge, aim, source, weight) -> new Kpi("id", "name", gauge, aim, source, weight));
    }

    private static List<Kpi> numbered(List<Kpi> kpis) {
        return indexed(
                kpis,
                (each, id) ->
                        new Kpi(id, "KPI “" + id + "” <é>", each.gauge(), each.aim(), each.source(), each.weight()));
    }

    private static Arbitrary<Side> side(long least, long most) {
        Arbitrary<KpiValue> bounds = Arbitraries.longs().between(least, most).map(KpiValue::ofMillionths);
        return Combinators.combine(bounds, texts()).as(Side::new);
    }

    private static Arbitrary<Aim> aims() {
        Arbitrary<KpiValue> small = Arbitraries.longs().between(1, 1_000_000).map(KpiValue::ofMillionths);
        Arbitrary<KpiValue> baselines =
                Arbitraries.longs().between(10_000_000, 99_999_999).map(KpiValue::ofMillionths);
        Arbitrary<TypedTarget> targets =
                Arbitraries.of("60000", "+25 %", "-3.5%", "10 000.25").map(TypedTarget::new);
        Arbitrary<KpiValue> low = Arbitraries.longs().between(-1_000, 0).map(KpiValue::ofMillionths);
        return Arbitraries.oneOf(
                Combinators.combine(baselines, targets).as(Aim.Reach::new),
                Combinators.combine(low, small, small)
                        .as((lower, upper, tolerance) ->
                                new Aim.Keep(Optional.of(lower), Optional.of(upper), tolerance)),
                small.map(lower -> new Aim.Keep(Optional.of(lower), Optional.empty(), lower)),
                small.map(upper -> new Aim.Keep(Optional.empty(), Optional.of(upper), upper)),
                Arbitraries.just(new Aim.YesOrNo()),
                Arbitraries.just(new Aim.ReachMilestones()));
    }

    private static Arbitrary<KpiSource> sources() {
        Arbitrary<Boolean> yesOrNo = Arbitraries.of(true, false);
        return Arbitraries.oneOf(
                words().optional().map(KpiSource.Measured::new),
                Combinators.combine(
                                words(),
                                Arbitraries.of(Aggregate.class).filter(each -> each != Aggregate.COUNT),
                                yesOrNo,
                                yesOrNo)
                        .as(KpiSource.ActivityField::new),
                words().map(jql -> new KpiSource.Search(jql, Aggregate.COUNT, Optional.empty(), "anna")),
                words().map(jql -> new KpiSource.Search(jql, Aggregate.MEAN, Optional.of("customfield_2"), "ben")),
                Arbitraries.of(RollUp.class).map(KpiSource.SubGoals::new),
                texts().map(KpiSource.Formula::new));
    }

    private static Arbitrary<Milestone> milestones() {
        return Combinators.combine(
                        words(), days(), words().optional(), values().optional(), weights(), days().optional())
                .as((name, day, owner, expected, weight, reached) ->
                        new Milestone("id", name, day, owner, expected, weight, reached));
    }

    private static Arbitrary<Campaign> campaigns() {
        Arbitrary<Span> spans = Combinators.combine(
                        days().optional(), Arbitraries.integers().between(0, 99))
                .as((start, length) -> new Span(start, start.map(day -> day.plusDays(length))));
        Arbitrary<Set<Long>> activities =
                Arbitraries.longs().greaterOrEqual(1).set().ofMaxSize(5);
        return Combinators.combine(words(), words().optional(), spans, values().optional(), activities)
                .as((name, manager, span, target, ids) -> new Campaign("id", name, manager, span, target, ids));
    }

    private static Arbitrary<GoalChoices> choices() {
        return Combinators.combine(
                        weights().optional(),
                        Arbitraries.of(RollUp.class).optional(),
                        Arbitraries.of(PaceShape.class).optional(),
                        Arbitraries.integers().between(1, 3660).optional(),
                        Arbitraries.integers().between(0, 3660).optional())
                .as(GoalChoices::new);
    }

    private static Arbitrary<Closing> closings() {
        return Combinators.combine(days(), Arbitraries.of(Closing.Outcome.class), words())
                .as(Closing::new);
    }

    private static Arbitrary<GoalStage> stages() {
        return Arbitraries.of(GoalStage.class);
    }

    private static Arbitrary<BigDecimal> weights() {
        return Arbitraries.integers().between(1, 999_999_999).map(millionths -> BigDecimal.valueOf(millionths, 6));
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.longs().between(0, 40_000).map(LocalDate::ofEpochDay);
    }

    private static Arbitrary<String> words() {
        return Arbitraries.strings().withCharRange('a', 'z').ofMinLength(1).ofMaxLength(12);
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars('a', '"', '\\', '\n', 'é', '€', '<', '\u2028', ' ')
                .ofMaxLength(20)
                .map(String::strip);
    }

    private static <T> List<T> indexed(List<T> parts, BiFunction<T, String, T> numbered) {
        return IntStream.range(0, parts.size())
                .mapToObj(index -> numbered.apply(parts.get(index), "p" + index))
                .toList();
    }
}
