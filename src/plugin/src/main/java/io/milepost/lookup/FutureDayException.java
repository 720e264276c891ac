package io.milepost.lookup;

import java.time.LocalDate;

/** A day that has not come yet: nobody knows how goals stand then. */
public class FutureDayException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final LocalDate day;

    public FutureDayException(LocalDate day) {
        super("in the future: " + day);
        this.day = day;
    }

    public LocalDate day() {
        return day;
    }
}
