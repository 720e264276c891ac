package io.milepost.domain.plan;

import io.milepost.domain.KpiValue;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * One dated value of a KPI. It is never overwritten: a correction is another measurement that supersedes it, and one
 * without a value withdraws it. A calculated series ends, until it goes on, with one that has no value and supersedes
 * nothing.
 *
 * @param id 0 until it is stored
 * @param day the day for which the value holds, in the plan's time zone
 * @param supersedes the measurement that this one corrects
 */
public record Measurement(
        long id, KpiKey kpi, LocalDate day, Optional<KpiValue> value, Origin origin, OptionalLong supersedes) {

    /** A KPI of a goal. */
    public record KpiKey(long goalId, String kpiId) {}

    /**
     * Where a measurement comes from.
     *
     * @param recordedAt when Milepost got to know of it, to the millisecond
     * @param personKey Jira's user key; empty where nobody is known
     * @param note why, in the person's words; may be empty
     * @param reference the import or push it came with, or the id of the change in Jira's history; may be empty
     */
    public record Origin(
            MeasurementSource source, Instant recordedAt, Optional<String> personKey, String note, String reference) {
        public Origin {
            recordedAt = recordedAt.truncatedTo(ChronoUnit.MILLIS);
        }
    }

    public Measurement {
        if (value.isEmpty() && supersedes.isEmpty() && !origin.source().isCalculated()) {
            throw new IllegalArgumentException("only a correction may be without a value: " + kpi + " on " + day);
        }
    }

    /** Whether from then on the KPI has no data, because nothing is left of what its value was calculated from. */
    boolean isEnd() {
        return value.isEmpty() && supersedes.isEmpty();
    }
}
