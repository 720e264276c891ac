package io.milepost.lookup;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** Days as the plans count them. */
public final class PlanDay {

    private final Clock clock;
    private final PlanZone zone;

    public PlanDay(Clock clock, PlanZone zone) {
        this.clock = clock;
        this.zone = zone;
    }

    public LocalDate today() {
        return now().day();
    }

    public AsOf now() {
        Instant moment = clock.instant();
        return new AsOf(LocalDate.ofInstant(moment, zone()), moment, true);
    }

    /** The end of that day; today, or without a day, it is now. Refuses a day that has not come yet. */
    public AsOf asOf(Optional<LocalDate> day) {
        AsOf now = now();
        if (day.filter(now.day()::isBefore).isPresent()) {
            throw new FutureDayException(day.get());
        }
        return day.filter(now.day()::isAfter)
                .map(past -> new AsOf(past, endOf(past), false))
                .orElse(now);
    }

    /** How it stood at that moment. Refuses one that has not come yet. */
    AsOf at(Instant moment) {
        if (moment.isAfter(clock.instant())) {
            throw new FutureDayException(dayOf(moment));
        }
        return new AsOf(dayOf(moment), moment, false);
    }

    LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, zone());
    }

    public Instant startOf(LocalDate day) {
        return day.atStartOfDay(zone()).toInstant();
    }

    /** The last moment of the day that storage can tell from the next. */
    public Instant endOf(LocalDate day) {
        return startOf(day.plusDays(1)).minusMillis(1);
    }

    public ZoneId zone() {
        return zone.zone();
    }
}
