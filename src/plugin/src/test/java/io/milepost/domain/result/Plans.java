package io.milepost.domain.result;

import io.milepost.domain.KpiValue;
import io.milepost.domain.Share;
import io.milepost.domain.Span;
import io.milepost.domain.plan.Aim;
import io.milepost.domain.plan.Campaign;
import io.milepost.domain.plan.GoalChoices;
import io.milepost.domain.plan.GoalPlan;
import io.milepost.domain.plan.GoalStage;
import io.milepost.domain.plan.Kpi;
import io.milepost.domain.plan.KpiSource;
import io.milepost.domain.plan.Milestone;
import io.milepost.domain.plan.OperatingRange;
import io.milepost.domain.plan.Reading;
import io.milepost.domain.plan.TypedTarget;
import io.milepost.domain.plan.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Plans in few words, for tests. */
final class Plans {
    static final LocalDate DAY = LocalDate.of(2027, 12, 31);

    private Plans() {}

    static Aim reach(String baseline, String target) {
        return new Aim.Reach(KpiValue.of(baseline), new TypedTarget(target));
    }

    static Aim within(String lower, String upper, String tolerance) {
        return new Aim.Keep(
                Optional.ofNullable(lower).map(KpiValue::of),
                Optional.ofNullable(upper).map(KpiValue::of),
                KpiValue.of(tolerance));
    }

    static Kpi kpi(Aim aim) {
        return kpi("k1", aim, new KpiSource.Measured(Optional.empty()), "1");
    }

    static Kpi kpi(String id, Aim aim, KpiSource source, String weight) {
        Kpi.Gauge gauge = new Kpi.Gauge(Unit.PERCENT, OperatingRange.OPEN, false);
        return new Kpi(id, "KPI " + id, gauge, aim, source, new BigDecimal(weight));
    }

    static Kpi inUnit(Kpi kpi, String symbol) {
        Unit unit = new Unit(Unit.Kind.NUMBER, symbol, 0);
        Kpi.Gauge gauge = new Kpi.Gauge(unit, OperatingRange.OPEN, false);
        return new Kpi(kpi.id(), kpi.name(), gauge, kpi.aim(), kpi.source(), kpi.weight());
    }

    static GoalPlan plan(Kpi... kpis) {
        return plan(List.of(kpis), List.of(), List.of(), GoalChoices.NONE);
    }

    static GoalPlan plan(List<Kpi> kpis, List<Milestone> milestones, List<Campaign> campaigns, GoalChoices choices) {
        return new GoalPlan(GoalStage.ACTIVE, "", kpis, milestones, campaigns, choices, Optional.empty());
    }

    static Milestone milestone(String id, LocalDate date, String expected, boolean reached) {
        return new Milestone(
                id,
                id,
                date,
                Optional.empty(),
                Optional.ofNullable(expected).map(KpiValue::of),
                BigDecimal.ONE,
                reached ? Optional.of(date) : Optional.empty());
    }

    static Campaign campaign(String id, String target) {
        return new Campaign(
                id, id, Optional.empty(), Span.OPEN, Optional.ofNullable(target).map(KpiValue::of), Set.of());
    }

    static Map<String, Reading> now(String value) {
        return Map.of("k1", new Reading(KpiValue.of(value), DAY));
    }

    static Share percent(String percent) {
        return new Share(new BigDecimal(percent).movePointLeft(2));
    }
}
