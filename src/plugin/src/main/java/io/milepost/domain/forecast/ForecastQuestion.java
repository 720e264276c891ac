package io.milepost.domain.forecast;

import io.milepost.domain.KpiValue;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;

/**
 * All that a forecast of a result is made from.
 *
 * @param values in the order in which they were recorded: of several on one day the last counts, and those after
 *     {@code asOf} are not known yet
 * @param digits of the KPI after the point, to which the answer is rounded
 * @param seed made of stable ids, so that the same data gives the same picture
 */
public record ForecastQuestion(List<DatedValue> values, DatedTarget target, LocalDate asOf, int digits, long seed) {

    public ForecastQuestion {
        values = List.copyOf(values);
        if (digits < 0 || digits > KpiValue.DIGITS) {
            throw new IllegalArgumentException("digits of a KPI: " + digits);
        }
    }

    /** One value a day, in the order of the days. */
    List<DatedValue> known() {
        TreeMap<LocalDate, DatedValue> byDay = new TreeMap<>();
        values.stream().filter(each -> !each.date().isAfter(asOf)).forEach(each -> byDay.put(each.date(), each));
        return List.copyOf(byDay.values());
    }
}
