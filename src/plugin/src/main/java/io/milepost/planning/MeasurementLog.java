package io.milepost.planning;

import io.milepost.domain.CauseKind;
import io.milepost.domain.plan.Measurement;
import io.milepost.domain.plan.Measurement.Origin;
import io.milepost.domain.plan.MeasurementSource;
import io.milepost.planning.RecalculationRequests.Told;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Adds what a person typed to the measurements, and has the goal's numbers looked at again. */
public final class MeasurementLog {

    private final Measurements measurements;
    private final RecalculationRequests requests;
    private final Clock clock;

    public MeasurementLog(Measurements measurements, RecalculationRequests requests, Clock clock) {
        this.measurements = measurements;
        this.requests = requests;
        this.clock = clock;
    }

    Origin typed(Optional<String> personKey, String note) {
        return new Origin(MeasurementSource.TYPED, clock.instant(), personKey, note.strip(), "");
    }

    /** The measurement as it is stored. */
    Measurement add(Optional<String> personKey, Measurement measurement) {
        long id = measurements.add(List.of(measurement)).get(0);
        requests.request(measurement.kpi().goalId(), personKey, List.of(told(measurement)));
        return new Measurement(
                id,
                measurement.kpi(),
                measurement.day(),
                measurement.value(),
                measurement.origin(),
                measurement.supersedes());
    }

    /** A value that was withdrawn is none. */
    private static Told told(Measurement measurement) {
        Optional<String> value = measurement
                .value()
                .map(number -> number.decimal().stripTrailingZeros().toPlainString());
        return new Told(CauseKind.MEASUREMENT, Optional.empty(), value, Optional.empty());
    }
}
