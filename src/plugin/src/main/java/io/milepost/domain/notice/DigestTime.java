package io.milepost.domain.notice;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;

/**
 * When a digest is due: in the person's own morning, every day, on Mondays, or on the first of the month.
 *
 * @param due the last morning that has come
 * @param since what is older is no news for this digest
 */
public record DigestTime(Instant due, Instant since) {

    private static final LocalTime MORNING = LocalTime.of(7, 0);

    /** Of a rhythm that is not off. */
    public static DigestTime last(DigestRhythm rhythm, Instant now, ZoneId zone) {
        ZonedDateTime here = now.atZone(zone);
        LocalDate today =
                here.toLocalTime().isBefore(MORNING) ? here.toLocalDate().minusDays(1) : here.toLocalDate();
        LocalDate day =
                switch (rhythm) {
                    case OFF -> throw new IllegalArgumentException("no digest is ever due");
                    case DAILY -> today;
                    case WEEKLY -> today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                    case MONTHLY -> today.withDayOfMonth(1);
                };
        return new DigestTime(morning(day, zone), morning(day.minus(period(rhythm)), zone));
    }

    private static Period period(DigestRhythm rhythm) {
        return switch (rhythm) {
            case OFF -> Period.ZERO;
            case DAILY -> Period.ofDays(1);
            case WEEKLY -> Period.ofWeeks(1);
            case MONTHLY -> Period.ofMonths(1);
        };
    }

    private static Instant morning(LocalDate day, ZoneId zone) {
        return ZonedDateTime.of(day, MORNING, zone).toInstant();
    }
}
