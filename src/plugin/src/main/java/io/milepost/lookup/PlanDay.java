package io.milepost.lookup;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

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

    public ZoneId zone() {
        return zone.zone();
    }
}
