package io.milepost.lookup;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** Today as the plans count it. */
public final class PlanDay {

    private final Clock clock;
    private final PlanZone zone;

    public PlanDay(Clock clock, PlanZone zone) {
        this.clock = clock;
        this.zone = zone;
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone());
    }

    public ZoneId zone() {
        return zone.zone();
    }
}
