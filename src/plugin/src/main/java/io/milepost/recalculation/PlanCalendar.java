package io.milepost.recalculation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Days as the plans count them. */
public final class PlanCalendar {

    /** Port: the time zone in which plans count their days. */
    public interface Zone {
        ZoneId zone();
    }

    private final Clock clock;
    private final Zone zone;

    public PlanCalendar(Clock clock, Zone zone) {
        this.clock = clock;
        this.zone = zone;
    }

    public ZoneId zone() {
        return zone.zone();
    }

    public Instant now() {
        return clock.instant();
    }

    public LocalDate today() {
        return dayOf(now());
    }

    public LocalDate dayOf(Instant time) {
        return LocalDate.ofInstant(time, zone());
    }
}
