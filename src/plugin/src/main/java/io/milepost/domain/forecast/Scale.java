package io.milepost.domain.forecast;

import io.milepost.domain.KpiValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.statistics.descriptive.Median;

/**
 * Between exact values and dates and the plain numbers of the calculation: there the last measurement is 0 at time 0, a
 * step of time is the usual one between two measurements, no value lies further than 1 from the last, and the target is
 * to be reached upwards. So neither the size of the values nor their direction matters to what is calculated.
 */
record Scale(DatedValue last, Heading heading, double unit, double daysOfStep, int digits) {

    /** What a KPI's value stays below; an estimate that goes further is held there. */
    private static final BigDecimal LIMIT = BigDecimal.TEN.pow(12);

    static Scale of(List<DatedValue> days, ForecastQuestion question) {
        DatedValue last = days.get(days.size() - 1);
        double farthest = days.stream()
                .mapToDouble(each -> distance(each.value(), last).abs().doubleValue())
                .max()
                .orElse(0);
        return new Scale(
                last, question.target().heading(), farthest > 0 ? farthest : 1, usualStep(days), question.digits());
    }

    private static BigDecimal distance(KpiValue value, DatedValue last) {
        return value.decimal().subtract(last.value().decimal());
    }

    private static double usualStep(List<DatedValue> days) {
        double[] steps = new double[days.size() - 1];
        Arrays.setAll(
                steps,
                index -> ChronoUnit.DAYS.between(
                        days.get(index).date(), days.get(index + 1).date()));
        return Median.withDefaults().evaluate(steps);
    }

    double time(LocalDate date) {
        return time(ChronoUnit.DAYS.between(last.date(), date));
    }

    double time(long days) {
        return days / daysOfStep;
    }

    int days(double time) {
        return (int) Math.round(time * daysOfStep);
    }

    double number(KpiValue value) {
        double number = distance(value, last).doubleValue() / unit;
        return heading == Heading.UP ? number : 0 - number;
    }

    KpiValue value(double number) {
        BigDecimal distance = BigDecimal.valueOf(number * unit);
        BigDecimal start = last.value().decimal();
        return held(heading == Heading.UP ? start.add(distance) : start.subtract(distance));
    }

    private KpiValue held(BigDecimal estimate) {
        BigDecimal most = LIMIT.subtract(BigDecimal.ONE.movePointLeft(digits));
        return new KpiValue(estimate.min(most).max(most.negate()).setScale(digits, RoundingMode.HALF_UP));
    }
}
