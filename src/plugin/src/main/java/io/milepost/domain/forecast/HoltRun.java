package io.milepost.domain.forecast;

/**
 * Damped smoothing of a course from its first value to its last. Where measurements are unevenly spaced, level and slope
 * move the more, and the slope fades the more, the longer nothing was measured: D. J. Wright, "Forecasting data published
 * at irregular time intervals using an extension of Holt's method", Management Science 32 (1986), 499-510.
 */
final class HoltRun {

    private final Smoothing smoothing;
    private final double[] levels;
    private final double[] slopes;
    private final double[] errors;

    HoltRun(Course course, double firstSlope, Smoothing smoothing) {
        this.smoothing = smoothing;
        this.levels = new double[course.length()];
        this.slopes = new double[course.length()];
        this.errors = new double[course.length()];
        levels[0] = course.values()[0];
        slopes[0] = firstSlope;
        for (int index = 1; index < course.length(); index++) {
            step(index, course.ahead(index, index), course.values()[index]);
        }
    }

    private void step(int index, double steps, double value) {
        double level = levels[index - 1];
        double slope = slopes[index - 1];
        double expected = level + slope * smoothing.reach(steps);
        double error = value - expected;
        levels[index] = expected + error * (1 - Math.pow(1 - smoothing.level(), steps));
        double weight = 1 - Math.pow(1 - smoothing.slope(), steps);
        double faded = slope * Math.pow(smoothing.damping(), steps);
        slopes[index] = weight * (levels[index] - level) / steps + (1 - weight) * faded;
        errors[index] = errors[index - 1] + error * error;
    }

    /** The sum of the squared errors one measurement ahead among the first {@code known}. */
    double error(int known) {
        return errors[known - 1];
    }

    Trend after(int known) {
        return new Faded(smoothing, levels[known - 1], slopes[known - 1]);
    }

    private record Faded(Smoothing smoothing, double level, double slope) implements Trend {

        @Override
        public double at(double ahead) {
            return level + slope * smoothing.reach(ahead);
        }

        @Override
        public double growth(double ahead) {
            return smoothing.growth(Math.max(1, ahead));
        }
    }
}
