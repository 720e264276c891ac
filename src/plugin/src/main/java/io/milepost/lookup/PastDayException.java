package io.milepost.lookup;

import java.time.LocalDate;

/** Somebody wants to change what is past. */
public class PastDayException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final LocalDate day;

    public PastDayException(LocalDate day) {
        super("past: " + day);
        this.day = day;
    }

    public LocalDate day() {
        return day;
    }
}
