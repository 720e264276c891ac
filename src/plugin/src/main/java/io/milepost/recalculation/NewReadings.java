package io.milepost.recalculation;

import io.milepost.domain.KpiValue;
import io.milepost.domain.plan.Kpi;
import io.milepost.domain.plan.KpiSource;
import io.milepost.domain.plan.Measurement;
import io.milepost.domain.plan.Measurement.KpiKey;
import io.milepost.domain.plan.Measurement.Origin;
import io.milepost.domain.plan.MeasurementSource;
import io.milepost.domain.plan.Reading;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** The calculated values of KPIs that their series do not end with yet, and the ends of those that have none any more. */
final class NewReadings {

    private final Planned planned;
    private final PlanCalendar calendar;

    private NewReadings(Planned planned, PlanCalendar calendar) {
        this.planned = planned;
        this.calendar = calendar;
    }

    static Stream<Measurement> of(Calculated calculated, Planned planned, PlanCalendar calendar) {
        NewReadings news = new NewReadings(planned, calendar);
        return calculated.readings().entrySet().stream().flatMap(goal -> news.of(goal.getKey(), goal.getValue()));
    }

    private Stream<Measurement> of(long goalId, Map<String, Reading> calculated) {
        Map<String, Reading> recorded = planned.readingsOf(goalId);
        return planned.planOf(goalId).kpis().stream()
                .filter(kpi -> source(kpi).isPresent())
                .filter(kpi -> !Objects.equals(calculated.get(kpi.id()), recorded.get(kpi.id())))
                .map(kpi -> Optional.ofNullable(calculated.get(kpi.id()))
                        .map(reading -> measurement(goalId, kpi, reading.day(), Optional.of(reading.value())))
                        .orElseGet(() -> end(goalId, kpi, recorded.get(kpi.id()))));
    }

    private static Optional<MeasurementSource> source(Kpi kpi) {
        if (kpi.source() instanceof KpiSource.ActivityField) {
            return Optional.of(MeasurementSource.ACTIVITIES);
        }
        return kpi.source() instanceof KpiSource.Formula ? Optional.of(MeasurementSource.FORMULA) : Optional.empty();
    }

    /** Not before the value that it ends. */
    private Measurement end(long goalId, Kpi kpi, Reading last) {
        LocalDate today = calendar.today();
        return measurement(goalId, kpi, last.day().isAfter(today) ? last.day() : today, Optional.empty());
    }

    private Measurement measurement(long goalId, Kpi kpi, LocalDate day, Optional<KpiValue> value) {
        Origin origin = new Origin(source(kpi).orElseThrow(), calendar.now(), Optional.empty(), "", "");
        return new Measurement(0, new KpiKey(goalId, kpi.id()), day, value, origin, OptionalLong.empty());
    }
}
