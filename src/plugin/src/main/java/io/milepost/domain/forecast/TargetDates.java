package io.milepost.domain.forecast;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;

/**
 * Finds when a fan comes to the target.
 *
 * @param target as a number of the scale
 * @param due on which the target is to be met
 */
record TargetDates(Fan fan, Scale scale, double target, LocalDate due, LocalDate asOf) {

    static final int HORIZON_YEARS = 10;

    private static final int LEAPS = 400;

    TargetDate expected() {
        Optional<LocalDate> earliest = first(ahead -> fan.high(Fan.EIGHTY, ahead), 0);
        Optional<LocalDate> latest = first(ahead -> fan.low(Fan.EIGHTY, ahead), 0);
        return first(fan::middle, unmetUntil())
                .<TargetDate>map(likely -> new TargetDate.Expected(earliest.orElse(likely), likely, latest))
                .orElseGet(() -> new TargetDate.NotWithin(HORIZON_YEARS, earliest));
    }

    /** A middle that starts beyond the target and falls back before the target is due is on no way to it. */
    private long unmetUntil() {
        long untilDue = ChronoUnit.DAYS.between(scale.last().date(), due);
        return untilDue > 0 && !isMet(fan::middle, untilDue) ? untilDue : 0;
    }

    /** What should have come before {@code asOf} without being measured can only be seen from then on. */
    private Optional<LocalDate> first(DoubleUnaryOperator edge, long after) {
        LocalDate start = scale.last().date();
        long horizon = ChronoUnit.DAYS.between(start, asOf.plusYears(HORIZON_YEARS));
        return firstDay(edge, after, horizon).map(start::plusDays).map(day -> day.isBefore(asOf) ? asOf : day);
    }

    /** In leaps first and day by day only in the leap that comes to the target. */
    private Optional<Long> firstDay(DoubleUnaryOperator edge, long after, long horizon) {
        long leap = Math.max(1, horizon / LEAPS);
        for (long start = after; start < horizon; start += leap) {
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
