package io.milepost.domain.forecast;

import java.util.Arrays;
import org.apache.commons.statistics.descriptive.Median;

/**
 * The line of Sen's slope through the median of what remains.
 *
 * <p>Its error grows as that of any fitted line (R. J. Hyndman and G. Athanasopoulos, "Forecasting: principles and
 * practice", 3rd edition, 7.9: sqrt(1 + 1/n + (t - mean)^2 / sum of squares)). Neighbours that err alike count for fewer
 * measurements: the part from the fit is multiplied by (1 + r) / (1 - r), r being the correlation of a residual with the
 * one before (M. S. Bartlett, "On the theoretical specification of sampling properties of autocorrelated time series",
 * 1946).
 */
final class SenLine implements Trend {

    private static final double MOST_CORRELATION = 0.9;

    private final double slope;
    private final double level;
    private final double age;
    private final double squares;
    private final double inflation;
    private final double residual;
    private final int known;

    SenLine(Course course, int known, double slope) {
        this.known = known;
        this.slope = slope;
        double[] residuals = new double[known];
        Arrays.setAll(residuals, index -> course.values()[index] + slope * course.ahead(index + 1, known - 1));
        this.level = Median.withDefaults().withCopy(true).evaluate(residuals);
        double[] ages = new double[known];
        Arrays.setAll(ages, index -> course.ahead(index + 1, known - 1));
        this.age = Arrays.stream(ages).average().orElse(0);
        this.squares = Arrays.stream(ages).map(each -> square(each - age)).sum();
        Arrays.setAll(residuals, index -> residuals[index] - level);
        double sum = Arrays.stream(residuals).map(SenLine::square).sum();
        this.residual = Math.sqrt(sum / (known - 2));
        this.inflation = sum > 0 ? inflation(residuals, sum) : 1;
    }

    private static double inflation(double[] residuals, double sum) {
        double products = 0;
        for (int index = 1; index < residuals.length; index++) {
            products += residuals[index] * residuals[index - 1];
        }
        // Estimated from few it comes out too low, by about 1/n.
        double correlation = products / sum + 1.0 / residuals.length;
        double held = Math.max(0, Math.min(MOST_CORRELATION, correlation));
        return (1 + held) / (1 - held);
    }

    private static double square(double number) {
        return number * number;
    }

    /** The standard deviation of the measurements around the line, whose two numbers were fitted to them. */
    double residual() {
        return residual;
    }

    @Override
    public double at(double ahead) {
        return level + slope * ahead;
    }

    @Override
    public double growth(double ahead) {
        return Math.sqrt(1 + inflation * (1.0 / known + square(ahead + age) / squares));
    }
}
