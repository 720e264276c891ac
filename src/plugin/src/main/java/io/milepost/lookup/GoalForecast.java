package io.milepost.lookup;

import io.milepost.domain.forecast.DatedTarget;
import io.milepost.domain.forecast.DeliveryForecast;
import io.milepost.domain.forecast.ResultForecast;
import io.milepost.domain.plan.Kpi;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Where a goal is going.
 *
 * @param result empty unless the goal's first KPI must reach a target by a due date
 * @param delivery empty for a goal without work: none is no work that is done
 * @param remaining weight of the work that is not done, in millionths
 */
public record GoalForecast(
        LocalDate asOf, Optional<OfKpi> result, Optional<DeliveryForecast> delivery, long remaining) {

    /** Where its first KPI is going. */
    public record OfKpi(Kpi kpi, DatedTarget target, ResultForecast forecast) {}
}
