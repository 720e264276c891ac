package io.milepost.host.demo;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Random;

/** Turns a day of the demonstration into a moment: never on a weekend, at a minute that the seed decides. */
final class WorkingHours {
    private static final int FIRST_HOUR = 8;
    private static final int MINUTES = 9 * 60;

    private final LocalDate today;
    private final Random minutes;

    WorkingHours(LocalDate today, long seed) {
        this.today = today;
        this.minutes = new Random(seed);
    }

    /** A moment on the day, or on the Friday before a weekend. */
    Instant moment(int day) {
        return workingDay(today.plusDays(day))
                .atTime(FIRST_HOUR, 0)
                .toInstant(ZoneOffset.UTC)
                .plus(Duration.ofMinutes(minutes.nextInt(MINUTES)));
    }

    /** A moment on the day that comes after another one. */
    Instant momentAfter(Instant earlier, int day) {
        Instant moment = moment(day);
        return moment.isAfter(earlier) ? moment : earlier.plus(Duration.ofMinutes(1 + minutes.nextInt(20)));
    }

    private static LocalDate workingDay(LocalDate date) {
        if (date.getDayOfWeek() == DayOfWeek.SATURDAY) {
            return date.minusDays(1);
        }
        return date.getDayOfWeek() == DayOfWeek.SUNDAY ? date.minusDays(2) : date;
    }
}
