package io.milepost.domain.forecast;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * A smoothed level and a smoothed slope that fades: E. S. Gardner and E. McKenzie, "Forecasting trends in time series",
 * Management Science 31 (1985), 1237-1246. For every number of first measurements the smoothing is taken that erred least
 * one measurement ahead among them.
 */
final class DampedHolt {

    private static final double[] LEVELS = {0.05, 0.1, 0.2, 0.35, 0.5, 0.7, 0.9, 1};
    private static final double[] SLOPES = {0, 0.05, 0.15, 0.35};
    // From "Forecasting: principles and practice", 8.2: rarely below 0.8, and above 0.98 hardly to be told from no
    // damping.
    private static final double[] DAMPINGS = {0.8, 0.9, 0.97};
    private static final int MEASUREMENTS_OF_THE_FIRST_SLOPE = PastErrors.FIRST_ORIGIN;

    private final List<HoltRun> runs;

    DampedHolt(Course course, SenSlopes slopes) {
        double first = slopes.of(Math.min(MEASUREMENTS_OF_THE_FIRST_SLOPE, course.length()));
        this.runs = Arrays.stream(LEVELS)
                .boxed()
                .flatMap(level -> Arrays.stream(SLOPES).boxed().flatMap(slope -> DoubleStream.of(DAMPINGS)
                        .mapToObj(damping -> new HoltRun(course, first, new Smoothing(level, slope, damping)))))
                .toList();
    }

    Trend after(int known) {
        HoltRun best = runs.get(0);
        for (HoltRun run : runs) {
            if (run.error(known) < best.error(known)) {
                best = run;
            }
        }
        return best.after(known);
    }
}
