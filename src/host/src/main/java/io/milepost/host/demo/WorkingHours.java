package io.milepost.host.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Random;

/**
 * Turns a day of the demonstration into a moment, at a minute that the seed decides. What comes before what, and with it the
 * keys of issues, is the same on every day of the week: the plan is made as if today was a Sunday, and what then falls on a
 * weekend is done on the Friday before.
 */
final class WorkingHours {
    private static final int FIRST_HOUR = 8;
    private static final int MINUTES = 9 * 60;

    private final LocalDate today;
    private final Random minutes;

    WorkingHours(LocalDate today, long seed) {
        this.today = today;
        this.minutes = new Random(seed);
    }

    /** A moment on the day, or on the Friday before where it was a weekend if today was a Sunday. */
    Instant moment(int day) {
        return today.plusDays(planned(day))
                .atTime(FIRST_HOUR, 0)
                .toInstant(ZoneOffset.UTC)
                .plus(Duration.ofMinutes(minutes.nextInt(MINUTES)));
    }

    /** A moment on the day that comes after another one. */
    Instant momentAfter(Instant earlier, int day) {
        Instant moment = moment(day);
        return moment.isAfter(earlier) ? moment : earlier.plus(Duration.ofMinutes(1 + minutes.nextInt(20)));
    }

    /** At the same time of day, but on no weekend. */
    static Instant onWorkingDay(Instant planned) {
        return switch (planned.atZone(ZoneOffset.UTC).getDayOfWeek()) {
            case SATURDAY -> planned.minus(Duration.ofDays(1));
            case SUNDAY -> planned.minus(Duration.ofDays(2));
            default -> planned;
        };
    }

    private static int planned(int day) {
        return switch (Math.floorMod(day, 7)) {
            case 6 -> day - 1;
            case 0 -> day - 2;
            default -> day;
        };
    }
}
