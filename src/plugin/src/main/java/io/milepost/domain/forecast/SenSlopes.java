package io.milepost.domain.forecast;

import java.util.Arrays;
import org.apache.commons.statistics.descriptive.Median;

/**
 * The median of the slopes between all pairs of measurements, for every number of first measurements. A few wrong ones do
 * not bend it: P. K. Sen, "Estimates of the regression coefficient based on Kendall's tau", Journal of the American
 * Statistical Association 63 (1968), 1379-1389.
 */
final class SenSlopes {

    private final double[] slopes;

    SenSlopes(Course course) {
        int length = course.length();
        slopes = new double[length + 1];
        double[] pairs = new double[length * (length - 1) / 2];
        int count = 0;
        for (int late = 1; late < length; late++) {
            for (int early = 0; early < late; early++) {
                double rise = course.values()[late] - course.values()[early];
                pairs[count++] = rise / (course.times()[late] - course.times()[early]);
            }
            slopes[late + 1] = Median.withDefaults().evaluate(Arrays.copyOf(pairs, count));
        }
    }

    /** Of the first {@code known} measurements, at least two. */
    double of(int known) {
        return slopes[known];
    }
}
