package io.milepost.domain.forecast;

/**
 * By how much one method would have erred: its forecast after each of the past measurements, from the third on, of each
 * later one ("Forecasting: principles and practice", 3rd edition, 5.10, calls it a rolling forecasting origin).
 *
 * <p>Asked for a distance, errors made over about that distance count most: an error counts with the ratio of both, the
 * smaller to the larger.
 */
final class PastErrors {

    static final int FIRST_ORIGIN = ResultForecast.LEAST_MEASUREMENTS;

    private final Course course;
    private final double[][] errors;
    private final double[][] sizes;

    PastErrors(Course course, Trends trends, Method method) {
        this.course = course;
        this.errors = new double[course.length()][course.length()];
        this.sizes = new double[course.length()][course.length()];
        for (int origin = FIRST_ORIGIN; origin < course.length(); origin++) {
            Trend trend = trends.after(origin, method);
            for (int index = origin; index < course.length(); index++) {
                double ahead = course.ahead(origin, index);
                errors[origin][index] = course.values()[index] - trend.at(ahead);
                sizes[origin][index] = errors[origin][index] / trend.growth(ahead);
            }
        }
    }

    /** The mean error, without its sign, among the first {@code known} measurements. */
    double mean(int known, double distance) {
        double sum = 0;
        double weights = 0;
        for (int origin = FIRST_ORIGIN; origin < known; origin++) {
            for (int index = origin; index < known; index++) {
                double weight = likeness(course.ahead(origin, index), distance);
                sum += weight * Math.abs(errors[origin][index]);
                weights += weight;
            }
        }
        return sum / weights;
    }

    /** The errors among the first {@code known} measurements, each divided by the growth over its distance. */
    ErrorPool pool(int known, double distance) {
        ErrorPool.Builder pool = new ErrorPool.Builder((known - FIRST_ORIGIN) * (known - FIRST_ORIGIN + 1) / 2);
        for (int origin = FIRST_ORIGIN; origin < known; origin++) {
            for (int index = origin; index < known; index++) {
                double ahead = course.ahead(origin, index);
                pool.add(sizes[origin][index], ahead, likeness(ahead, distance));
            }
        }
        return pool.over(course.ahead(FIRST_ORIGIN, known - 1));
    }

    private static double likeness(double ahead, double distance) {
        return ahead < distance ? ahead / distance : distance / ahead;
    }
}
