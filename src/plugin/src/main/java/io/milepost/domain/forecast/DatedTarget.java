package io.milepost.domain.forecast;

import io.milepost.domain.KpiValue;
import java.time.LocalDate;

/** What is to be reached: a value, from which side, and by when. */
public record DatedTarget(KpiValue value, Heading heading, LocalDate due) {

    public boolean isMetBy(KpiValue measured) {
        return heading.isMet(measured, value);
    }
}
