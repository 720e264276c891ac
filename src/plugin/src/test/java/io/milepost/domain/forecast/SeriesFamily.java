package io.milepost.domain.forecast;

import io.milepost.domain.KpiValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Kinds of series that KPIs make, drawn at random: trend, season and noise in several mixtures. */
enum SeriesFamily {
    LINE,
    LINE_AND_SEASON,
    STRONG_SEASON,
    RANDOM_WALK,
    SATURATING,
    AUTOCORRELATED,
    BENDING,
    UNEVEN_LINE_AND_SEASON,
    UNEVEN_WALK,
    CUMULATIVE_COUNT,
    FLAT_WITH_SEASON,
    OUTLIERS;

    private static final LocalDate START = LocalDate.parse("2027-01-04");
    private static final int[] SPACINGS = {1, 7, 14, 30};

    /** Values with two digits after the point; noise has the deviation 10. */
    List<DatedValue> series(int length, RandomGenerator random) {
        Draw draw = new Draw(random);
        int spacing = SPACINGS[random.nextInt(SPACINGS.length)];
        List<DatedValue> series = new ArrayList<>();
        long day = 0;
        for (int index = 0; index < length; index++) {
            long gap = index == 0 ? 0 : gap(spacing, random);
            day += gap;
            double value = draw.next(this, gap / (double) spacing);
            series.add(new DatedValue(START.plusDays(day), value(500 + 10 * value)));
        }
        return series;
    }

    private static KpiValue value(double number) {
        return new KpiValue(BigDecimal.valueOf(number).setScale(2, RoundingMode.HALF_UP));
    }

    private long gap(int spacing, RandomGenerator random) {
        if (this != UNEVEN_LINE_AND_SEASON && this != UNEVEN_WALK) {
            return spacing;
        }
        double pause = random.nextInt(8) == 0 ? 4 : 0;
        return Math.max(1, Math.round(spacing * (0.2 + 1.6 * random.nextDouble() + pause)));
    }

    /** The state of one series while it is drawn. */
    private static final class Draw {

        private final RandomGenerator random;
        private final double slope;
        private final double amplitude;
        private final double period;
        private final double phase;
        private double bend;
        private double state;
        private double time;

        Draw(RandomGenerator random) {
            this.random = random;
            slope = random.nextDouble(-0.25, 0.75);
            amplitude = random.nextDouble(0.5, 2);
            period = random.nextInt(4, 13);
            phase = random.nextDouble(2 * Math.PI);
        }

        double next(SeriesFamily family, double steps) {
            time += steps;
            double noise = random.nextGaussian();
            return switch (family) {
                case LINE -> slope * time + noise;
                case LINE_AND_SEASON, UNEVEN_LINE_AND_SEASON -> slope * time + season() + noise;
                case STRONG_SEASON -> slope * time + 2 * season() + noise / 2;
                case RANDOM_WALK, UNEVEN_WALK -> state += slope / 3 * steps + Math.sqrt(steps) * noise;
                case SATURATING -> 12 * (1 - Math.exp(-time / (15 + 10 * slope))) + noise;
                case AUTOCORRELATED -> slope * time + (state = 0.6 * state + noise);
                case BENDING -> bending(noise);
                case CUMULATIVE_COUNT -> state += count();
                case FLAT_WITH_SEASON -> season() / 2 + noise;
                case OUTLIERS -> slope * time + noise / Math.sqrt(chiSquared(3) / 3);
            };
        }

        private double season() {
            return amplitude * Math.sin(2 * Math.PI * time / period + phase);
        }

        private double bending(double noise) {
            bend += noise / 20;
            state += slope + bend;
            return state + 0.7 * random.nextGaussian();
        }

        /** A number of events after Poisson, with a season of its own. */
        private int count() {
            double limit = Math.exp(-(4 + 1.5 * season()));
            int count = -1;
            for (double product = 1; product > limit; product *= random.nextDouble()) {
                count++;
            }
            return count;
        }

        private double chiSquared(int degrees) {
            double sum = 0;
            for (int degree = 0; degree < degrees; degree++) {
                double normal = random.nextGaussian();
                sum += normal * normal;
            }
            return sum;
        }
    }
}
