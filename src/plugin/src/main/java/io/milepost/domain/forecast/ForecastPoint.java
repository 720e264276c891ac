package io.milepost.domain.forecast;

import io.milepost.domain.KpiValue;
import java.time.LocalDate;

/**
 * What is expected of one day.
 *
 * @param middle as likely to be passed as to be missed
 * @param half holds the value with a probability of 50 %
 * @param eighty holds it with a probability of 80 %
 */
public record ForecastPoint(LocalDate date, KpiValue middle, Band half, Band eighty) {

    public ForecastPoint {
        if (!half.holds(middle) || !eighty.holds(half)) {
            throw new IllegalArgumentException("bands that do not hold each other: " + middle + half + eighty);
        }
    }
}
