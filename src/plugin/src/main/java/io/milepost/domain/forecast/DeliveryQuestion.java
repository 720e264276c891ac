package io.milepost.domain.forecast;

import java.time.LocalDate;
import java.util.List;

/**
 * All that a forecast of a delivery is made from.
 *
 * @param since the first day on which work could be done
 * @param done any number on a day; what lies before {@code since} or after {@code asOf} does not count
 * @param remaining weight in millionths
 * @param seed made of stable ids, so that the same data gives the same dates
 */
public record DeliveryQuestion(LocalDate since, LocalDate asOf, List<DoneWork> done, long remaining, long seed) {

    public DeliveryQuestion {
        done = List.copyOf(done);
        if (remaining < 0) {
            throw new IllegalArgumentException("negative weight remaining: " + remaining);
        }
    }
}
