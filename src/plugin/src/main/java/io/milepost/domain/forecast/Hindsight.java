package io.milepost.domain.forecast;

import java.util.EnumMap;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Makes forecasts as of any number of first measurements, and holds them against those that followed.
 *
 * <p>Residuals of a fit make bands that are too narrow, since they know neither of the error of the fit nor of a change of
 * the trend ("Forecasting: principles and practice", 3rd edition, 5.5). So from 8 measurements on the errors are those of
 * the method's own past forecasts. How they grow with the distance is the method's formula; how large they are is what
 * they were, most of all over the same distance.
 */
final class Hindsight {

    /** From here on methods are chosen by their past errors. */
    static final int LEAST_FOR_CHOICE = 8;

    private static final int DRAWS = 500;
    private static final int DRAWS_OF_A_CHECK = 200;
    private static final int MOST_CHECKS = 20;
    private static final double NEAREST = 2.0 / 3;
    private static final double FARTHEST = 3.0 / 2;

    private final Course course;
    private final Trends trends;
    private final long seed;
    private final Map<Method, PastErrors> errors = new EnumMap<>(Method.class);

    Hindsight(Course course, long seed) {
        this.course = course;
        this.trends = new Trends(course);
        this.seed = seed;
        for (Method method : Method.values()) {
            errors.put(method, new PastErrors(course, trends, method));
        }
    }

    /** After the first {@code known} measurements, made for a distance in steps. */
    Fan fan(int known, double distance) {
        return fan(known, distance, DRAWS);
    }

    private Fan fan(int known, double distance, int draws) {
        Method method = known < LEAST_FOR_CHOICE ? Method.THEIL_SEN : best(known, distance);
        // Not even a perfect line is known better than that: a rule of ours, which matters to little else.
        double blur = course.usualChange(known) / (2 * known);
        Sizes sizes = new Sizes(source(method, known, distance), draws, blur, new SplittableRandom(seed + known));
        return new Fan(method, trends.after(known, method), sizes, floor(known));
    }

    private Method best(int known, double distance) {
        Method best = Method.THEIL_SEN;
        double least = Double.POSITIVE_INFINITY;
        for (Map.Entry<Method, PastErrors> each : errors.entrySet()) {
            double error = each.getValue().mean(known, distance);
            if (error < least) {
                best = each.getKey();
                least = error;
            }
        }
        return best;
    }

    private ErrorSource source(Method method, int known, double distance) {
        return known < LEAST_FOR_CHOICE
                ? new NormalErrors(trends.line(known).residual(), known - 2)
                : errors.get(method).pool(known, distance);
    }

    /** What never went back in so many measurements is held for a count that cannot. */
    private double floor(int known) {
        return known >= LEAST_FOR_CHOICE && course.neverFell(known)
                ? course.values()[known - 1]
                : Double.NEGATIVE_INFINITY;
    }

    /** Of forecasts for about the distance, or for half of what was measured where it is longer: the last 20. */
    TrackRecord record(double distance, Scale scale) {
        double checked = Math.min(distance, course.span(course.length()) / 2);
        int held = 0;
        int checks = 0;
        for (int known = course.length() - 1; known >= PastErrors.FIRST_ORIGIN && checks < MOST_CHECKS; known--) {
            int index = nearest(known, checked);
            double ahead = course.ahead(known, index);
            if (ahead >= NEAREST * checked && ahead <= FARTHEST * checked) {
                checks++;
                held += fan(known, ahead, DRAWS_OF_A_CHECK).holds(course.values()[index], ahead) ? 1 : 0;
            }
        }
        return new TrackRecord(held, checks, scale.days(checked));
    }

    private int nearest(int known, double distance) {
        int nearest = known;
        for (int index = known; index < course.length(); index++) {
            if (Math.abs(course.ahead(known, index) - distance) < Math.abs(course.ahead(known, nearest) - distance)) {
                nearest = index;
            }
        }
        return nearest;
    }
}
