package io.milepost.jira;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;

/** Reads Jira's local dates, which are kept as midnight in the zone of the machine. */
final class Dates {

    private Dates() {}

    static LocalDate day(Date midnight) {
        return LocalDate.ofInstant(Instant.ofEpochMilli(midnight.getTime()), ZoneId.systemDefault());
    }
}
