package io.milepost.recalculation;

import io.milepost.domain.KpiValue;
import io.milepost.domain.plan.Aim;
import io.milepost.domain.plan.GoalChoices;
import io.milepost.domain.plan.GoalPlan;
import io.milepost.domain.plan.GoalStage;
import io.milepost.domain.plan.Kpi;
import io.milepost.domain.plan.KpiSource;
import io.milepost.domain.plan.OperatingRange;
import io.milepost.domain.plan.TypedTarget;
import io.milepost.domain.plan.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Makes goals' plans for tests. */
public final class GoalPlans {

    public static final Unit LEADS = new Unit(Unit.Kind.NUMBER, "leads", 0);

    private GoalPlans() {}

    public static GoalPlan weighing(String weight) {
        GoalChoices choices = new GoalChoices(
                Optional.of(new BigDecimal(weight)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return with(choices);
    }

    public static GoalPlan with(GoalChoices choices, Kpi... kpis) {
        return new GoalPlan(GoalStage.ACTIVE, "", List.of(kpis), List.of(), List.of(), choices, Optional.empty());
    }

    public static GoalPlan with(Kpi... kpis) {
        return with(GoalChoices.NONE, kpis);
    }

    /** A KPI that is to go from one value to another; its name is its id. */
    public static Kpi reaching(String id, String from, String to, KpiSource source) {
        return new Kpi(
                id,
                id,
                new Kpi.Gauge(LEADS, OperatingRange.OPEN, false),
                new Aim.Reach(KpiValue.of(from), new TypedTarget(to)),
                source,
                BigDecimal.ONE);
    }

    public static Kpi measured(String id, String from, String to) {
        return reaching(id, from, to, new KpiSource.Measured(Optional.empty()));
    }
}
