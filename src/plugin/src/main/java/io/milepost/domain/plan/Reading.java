package io.milepost.domain.plan;

import io.milepost.domain.KpiValue;
import java.time.LocalDate;

/** The current value of a KPI and the day for which it holds. */
public record Reading(KpiValue value, LocalDate day) {

    static Reading of(Measurement measurement) {
        return new Reading(measurement.value().orElseThrow(), measurement.day());
    }
}
