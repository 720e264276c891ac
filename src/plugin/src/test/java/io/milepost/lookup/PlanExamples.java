package io.milepost.lookup;

import io.milepost.domain.KpiValue;
import io.milepost.domain.Span;
import io.milepost.domain.plan.Aim;
import io.milepost.domain.plan.Campaign;
import io.milepost.domain.plan.Closing;
import io.milepost.domain.plan.GoalChoices;
import io.milepost.domain.plan.GoalPlan;
import io.milepost.domain.plan.GoalStage;
import io.milepost.domain.plan.Kpi;
import io.milepost.domain.plan.KpiSource;
import io.milepost.domain.plan.Milestone;
import io.milepost.domain.plan.OperatingRange;
import io.milepost.domain.plan.OperatingRange.Side;
import io.milepost.domain.plan.TypedTarget;
import io.milepost.domain.plan.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Plans in few words, for what is read of them. */
public final class PlanExamples {

    private static final KpiSource MEASURED = new KpiSource.Measured(Optional.empty());

    private PlanExamples() {}

    /** From 71 % up by 6 percentage points. */
    public static Kpi retention() {
        Aim aim = new Aim.Reach(KpiValue.of("71"), new TypedTarget("+6 pp"));
        return kpi("k1", "Retention", aim, MEASURED);
    }

    /** Between 60 and 80 %, tolerance 10; above 82 % people are warned. */
    public static Kpi qualified() {
        Aim aim = new Aim.Keep(Optional.of(KpiValue.of("60")), Optional.of(KpiValue.of("80")), KpiValue.of("10"));
        OperatingRange range = new OperatingRange(
                Optional.empty(), Optional.of(new Side(KpiValue.of("82"), "Too few leads are let in")));
        Kpi.Gauge gauge = new Kpi.Gauge(Unit.PERCENT, range, true);
        return new Kpi("k2", "MQL to SQL", gauge, aim, MEASURED, new BigDecimal("3"));
    }

    /** From 0 up to a target in a number of something. */
    public static Kpi count(String id, String name, String target, KpiSource source) {
        Kpi.Gauge gauge = new Kpi.Gauge(new Unit(Unit.Kind.NUMBER, "leads", 0), OperatingRange.OPEN, false);
        Aim aim = new Aim.Reach(KpiValue.ZERO, new TypedTarget(target));
        return new Kpi(id, name, gauge, aim, source, BigDecimal.ONE);
    }

    private static Kpi kpi(String id, String name, Aim aim, KpiSource source) {
        Kpi.Gauge gauge = new Kpi.Gauge(Unit.PERCENT, OperatingRange.OPEN, false);
        return new Kpi(id, name, gauge, aim, source, BigDecimal.ONE);
    }

    public static GoalPlan of(Kpi... kpis) {
        return with(GoalStage.ACTIVE, GoalChoices.NONE, kpis);
    }

    public static GoalPlan in(GoalStage stage) {
        return with(stage, GoalChoices.NONE);
    }

    public static GoalPlan with(GoalStage stage, GoalChoices choices, Kpi... kpis) {
        return new GoalPlan(stage, "", List.of(kpis), List.of(), List.of(), choices, Optional.empty());
    }

    public static GoalPlan weighing(String weight, Kpi... kpis) {
        GoalChoices choices = new GoalChoices(
                Optional.of(new BigDecimal(weight)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return with(GoalStage.ACTIVE, choices, kpis);
    }

    public static GoalPlan closedOn(String day, Kpi... kpis) {
        Closing closing = new Closing(LocalDate.parse(day), Closing.Outcome.PARTLY, "Start with the welcome mail");
        return new GoalPlan(
                GoalStage.CLOSED, "", List.of(kpis), List.of(), List.of(), GoalChoices.NONE, Optional.of(closing));
    }

    /** Two KPIs, one milestone, three campaigns of which one has no target yet. */
    public static GoalPlan whole() {
        Milestone halfway = new Milestone(
                "m1",
                "Half of the way",
                LocalDate.parse("2026-06-30"),
                Optional.of("ben"),
                Optional.of(KpiValue.of("74")),
                BigDecimal.ONE,
                Optional.of(LocalDate.parse("2026-07-02")));
        return new GoalPlan(
                GoalStage.ACTIVE,
                "Customers who stay cost nothing to win",
                List.of(retention(), qualified()),
                List.of(halfway),
                List.of(campaign("c1", "2.7"), campaign("c2", "2.4"), campaign("c3", null)),
                GoalChoices.NONE,
                Optional.empty());
    }

    /** @param reachedOn empty where it is not reached */
    public static GoalPlan withMilestone(String day, String reachedOn) {
        Milestone milestone = new Milestone(
                "m1",
                "Halfway",
                LocalDate.parse(day),
                Optional.empty(),
                Optional.empty(),
                BigDecimal.ONE,
                Optional.of(reachedOn).filter(text -> !text.isEmpty()).map(LocalDate::parse));
        return new GoalPlan(
                GoalStage.ACTIVE, "", List.of(), List.of(milestone), List.of(), GoalChoices.NONE, Optional.empty());
    }

    public static GoalPlan withCampaigns(GoalStage stage, String... names) {
        List<Campaign> campaigns = Arrays.stream(names)
                .map(name -> new Campaign(name, name, Optional.empty(), Span.OPEN, Optional.empty(), Set.of()))
                .toList();
        return new GoalPlan(stage, "", List.of(), List.of(), campaigns, GoalChoices.NONE, Optional.empty());
    }

    private static Campaign campaign(String id, String target) {
        return new Campaign(
                id,
                "Campaign " + id,
                Optional.empty(),
                Span.OPEN,
                Optional.ofNullable(target).map(KpiValue::of),
                Set.of());
    }
}
