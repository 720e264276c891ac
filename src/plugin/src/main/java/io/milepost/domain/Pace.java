package io.milepost.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The share that should have been reached on a date: linear from the start to the due date. */
public record Pace(LocalDate start, LocalDate due) {

    /** 0 up to the start, 1 from the due date on, days passed through days in all between them. */
    public Share on(LocalDate date) {
        if (!date.isBefore(due)) {
            return Share.WHOLE;
        }
        if (!date.isAfter(start)) {
            return Share.NONE;
        }
        return Share.ofRatio(ChronoUnit.DAYS.between(start, date), ChronoUnit.DAYS.between(start, due));
    }
}
