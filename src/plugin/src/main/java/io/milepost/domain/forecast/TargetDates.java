package io.milepost.domain.forecast;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;

/**
 * Finds when a fan comes to the target.
 *
 * @param target as a number of the scale
 */
record TargetDates(Fan fan, Scale scale, double target, LocalDate asOf) {

    static final int HORIZON_YEARS = 10;

    private static final int LEAPS = 400;

    TargetDate expected() {
        Optional<LocalDate> earliest = first(ahead -> fan.high(Fan.EIGHTY, ahead));
        Optional<LocalDate> latest = first(ahead -> fan.low(Fan.EIGHTY, ahead));
        return first(fan::middle)
                .<TargetDate>map(likely -> new TargetDate.Expected(earliest.orElse(likely), likely, latest))
                .orElseGet(() -> new TargetDate.NotWithin(HORIZON_YEARS, earliest));
    }

    /** What should have come before {@code asOf} without being measured can only be seen from then on. */
    private Optional<LocalDate> first(DoubleUnaryOperator edge) {
        LocalDate start = scale.last().date();
        long horizon = ChronoUnit.DAYS.between(start, asOf.plusYears(HORIZON_YEARS));
        return firstDay(edge, horizon).map(start::plusDays).map(day -> day.isBefore(asOf) ? asOf : day);
    }

    /** In leaps first and day by day only in the leap that comes to the target. */
    private Optional<Long> firstDay(DoubleUnaryOperator edge, long horizon) {
        long leap = Math.max(1, horizon / LEAPS);
        for (long start = 0; start < horizon; start += leap) {
            if (isMet(edge, Math.min(start + leap, horizon))) {
                long day = start + 1;
                while (!isMet(edge, day)) {
                    day++;
                }
                return Optional.of(day);
            }
        }
        return Optional.empty();
    }

    private boolean isMet(DoubleUnaryOperator edge, long day) {
        return edge.applyAsDouble(scale.time(day)) >= target;
    }
}
