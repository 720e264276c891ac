package io.milepost.domain.forecast;

import java.time.LocalDate;

/** Weighted work, in millionths, that was done on a day. */
public record DoneWork(LocalDate date, long weight) {

    public DoneWork {
        if (weight < 0) {
            throw new IllegalArgumentException("negative weight done on " + date + ": " + weight);
        }
    }
}
