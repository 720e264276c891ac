package io.milepost.wiring;

import io.milepost.lookup.PlanDay;
import io.milepost.planning.Today;
import java.time.LocalDate;

/** Tells planning the day that lookup counts. */
public final class PlanToday implements Today {

    private final PlanDay day;

    public PlanToday(PlanDay day) {
        this.day = day;
    }

    @Override
    public LocalDate today() {
        return day.today();
    }
}
