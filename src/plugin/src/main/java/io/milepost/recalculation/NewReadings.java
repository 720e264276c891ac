package io.milepost.recalculation;

import io.milepost.domain.plan.Kpi;
import io.milepost.domain.plan.KpiSource;
import io.milepost.domain.plan.Measurement;
import io.milepost.domain.plan.Measurement.KpiKey;
import io.milepost.domain.plan.Measurement.Origin;
import io.milepost.domain.plan.MeasurementSource;
import io.milepost.domain.plan.Reading;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** The calculated values of KPIs that their series do not end with yet. */
final class NewReadings {

    private NewReadings() {}

    static Stream<Measurement> of(Calculated calculated, Planned planned, Instant now) {
        return calculated.readings().entrySet().stream().flatMap(goal -> planned.planOf(goal.getKey()).kpis().stream()
                .filter(kpi -> isNew(kpi, goal.getValue(), planned.readingsOf(goal.getKey())))
                .map(kpi -> measurement(goal.getKey(), kpi, goal.getValue().get(kpi.id()), now)));
    }

    private static boolean isNew(Kpi kpi, Map<String, Reading> calculated, Map<String, Reading> recorded) {
        return source(kpi).isPresent()
                && calculated.containsKey(kpi.id())
                && !calculated.get(kpi.id()).equals(recorded.get(kpi.id()));
    }

    private static Optional<MeasurementSource> source(Kpi kpi) {
        if (kpi.source() instanceof KpiSource.ActivityField) {
            return Optional.of(MeasurementSource.ACTIVITIES);
        }
        return kpi.source() instanceof KpiSource.Formula ? Optional.of(MeasurementSource.FORMULA) : Optional.empty();
    }

    private static Measurement measurement(long goalId, Kpi kpi, Reading reading, Instant now) {
        return new Measurement(
                0,
                new KpiKey(goalId, kpi.id()),
                reading.day(),
                Optional.of(reading.value()),
                new Origin(source(kpi).orElseThrow(), now, Optional.empty(), "", ""),
                OptionalLong.empty());
    }
}
