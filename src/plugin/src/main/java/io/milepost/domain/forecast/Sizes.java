package io.milepost.domain.forecast;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/**
 * Drawn errors for a growth of 1, in order and without their signs: up and down are held for equally likely.
 *
 * <p>Each is drawn from past errors and divided by a drawn estimate of their own scale, which makes the bands as much wider
 * as Student's distribution is wider than the normal one: few errors say little of how large errors are.
 */
final class Sizes {

    /** With so many the estimate of the scale hardly varies. */
    private static final int MOST_FREEDOM = 20;

    private final double[] sorted;

    /** @param blur the deviation of what is added to each draw, so that errors that never were can be drawn too */
    Sizes(ErrorSource source, int draws, double blur, RandomGenerator random) {
        int freedom = Math.min(source.freedom(), MOST_FREEDOM);
        sorted = source.draw(draws, random);
        for (int draw = 0; draw < draws; draw++) {
            sorted[draw] = Math.abs(sorted[draw] + blur * random.nextGaussian()) / scale(freedom, random);
        }
        Arrays.sort(sorted);
    }

    /** The root of a chi-squared number over its freedom: of pairs of degrees by logarithm, of an odd one by a normal. */
    private static double scale(int freedom, RandomGenerator random) {
        double product = 1;
        for (int pair = 0; pair < freedom / 2; pair++) {
            product *= 1 - random.nextDouble();
        }
        double odd = freedom % 2 == 0 ? 0 : random.nextGaussian();
        return Math.sqrt(Math.max(Double.MIN_NORMAL, (odd * odd - 2 * Math.log(product)) / freedom));
    }

    /** The size that this share of the draws does not exceed. */
    double holding(double share) {
        return sorted[(int) Math.ceil(share * sorted.length) - 1];
    }

    /** The share of the draws that are at least so large. */
    double shareFrom(double size) {
        int from = 0;
        int to = sorted.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (sorted[middle] < size) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return (sorted.length - from) / (double) sorted.length;
    }
}
