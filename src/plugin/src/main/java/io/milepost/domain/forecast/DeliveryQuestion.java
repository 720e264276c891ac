package io.milepost.domain.forecast;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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

    private static final int MOST_DAYS = 180;

    public DeliveryQuestion {
        done = List.copyOf(done);
        if (remaining < 0) {
            throw new IllegalArgumentException("negative weight remaining: " + remaining);
        }
    }

    /** The weight of each day up to {@code asOf}, of the last 180 at most: what was longer ago says little of now. */
    double[] dailyThroughput() {
        long days = Math.max(0, ChronoUnit.DAYS.between(since, asOf) + 1);
        double[] weights = new double[(int) Math.min(MOST_DAYS, days)];
        LocalDate first = asOf.minusDays(weights.length - 1L);
        for (DoneWork each : done) {
            if (!each.date().isBefore(first) && !each.date().isAfter(asOf)) {
                weights[(int) ChronoUnit.DAYS.between(first, each.date())] += each.weight();
            }
        }
        return weights;
    }
}
