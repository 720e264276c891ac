package io.milepost.domain.forecast;

import java.time.LocalDate;
import java.util.Optional;

/** When the target is met. The three dates are those on which the forecast's 80 % band and its middle cross it. */
public sealed interface TargetDate {

    /** The last measurement stands at the target or beyond it, and so do all since that day. */
    record Reached(LocalDate since) implements TargetDate {}

    /** @param latest empty where the band's far side does not come to the target within the horizon */
    record Expected(LocalDate earliest, LocalDate likely, Optional<LocalDate> latest) implements TargetDate {

        public Expected {
            if (earliest.isAfter(likely) || latest.filter(likely::isAfter).isPresent()) {
                throw new IllegalArgumentException("dates out of order: " + earliest + likely + latest);
            }
        }
    }

    /** The middle does not come to the target within so many years; its near side may. */
    record NotWithin(int years, Optional<LocalDate> earliest) implements TargetDate {}
}
