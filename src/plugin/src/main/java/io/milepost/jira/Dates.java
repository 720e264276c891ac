package io.milepost.jira;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;

/** Reads Jira's local dates, which are kept as midnight in the zone of the machine. */
final class Dates {

    private Dates() {}

    /** The other way round. */
    static Date midnight(LocalDate day) {
        return Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant());
    }

    static LocalDate day(Date midnight) {
        return LocalDate.ofInstant(Instant.ofEpochMilli(midnight.getTime()), ZoneId.systemDefault());
    }
}
