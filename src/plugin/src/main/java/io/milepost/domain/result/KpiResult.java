package io.milepost.domain.result;

import io.milepost.domain.Share;
import io.milepost.domain.plan.GoalPlan;
import io.milepost.domain.plan.Kpi;
import io.milepost.domain.plan.KpiSource;
import io.milepost.domain.plan.Reading;
import java.util.Optional;

/** How far one KPI is, and from which value that follows. */
public record KpiResult(Kpi kpi, Optional<Reading> reading, Optional<Share> share) {

    static KpiResult of(Kpi kpi, Optional<Reading> reading, GoalPlan plan, SubGoals subGoals) {
        Optional<Share> share = kpi.source() instanceof KpiSource.SubGoals below
                ? subGoals.rolledUp(below.rollUp()).share()
                : KpiShare.of(kpi, reading, plan);
        return new KpiResult(kpi, reading, share);
    }

    /** What to tell people of a value outside its operating range. */
    public Optional<String> warning() {
        return reading.flatMap(current -> kpi.gauge().range().messageFor(current.value()));
    }
}
