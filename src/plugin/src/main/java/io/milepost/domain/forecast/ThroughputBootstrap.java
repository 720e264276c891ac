package io.milepost.domain.forecast;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * Draws days of the past, those without work included, until the remaining work is done; so often that the dates have
 * probabilities: B. Efron, "Bootstrap methods: another look at the jackknife", Annals of Statistics 7 (1979), 1-26.
 *
 * <p>Each path first draws a past of its own from the days, since they too might have been others, and then the future from
 * that past. Without it the dates would claim that some days of work tell a team's throughput exactly.
 */
final class ThroughputBootstrap {

    static final int HORIZON_YEARS = 10;

    private static final int PATHS = 500;
    private static final double MOST_STEPS = 128;

    private final double[] throughput;
    private final DeliveryQuestion question;
    private final int horizon;
    private final int stride;

    ThroughputBootstrap(double[] throughput, DeliveryQuestion question) {
        this.throughput = throughput;
        this.question = question;
        this.horizon =
                (int) ChronoUnit.DAYS.between(question.asOf(), question.asOf().plusYears(HORIZON_YEARS));
        double expectedDays =
                question.remaining() / Arrays.stream(throughput).average().orElseThrow();
        // A past is in random order, so that some of its days in a row are as good as each drawn for itself.
        this.stride = (int) Math.max(1, Math.min(throughput.length, Math.min(horizon, expectedDays) / MOST_STEPS));
    }

    DeliveryForecast.Expected expected() {
        RandomGenerator random = new SplittableRandom(question.seed());
        int[] days = new int[PATHS];
        Arrays.setAll(days, path -> daysOfPath(random));
        Arrays.sort(days);
        return new DeliveryForecast.Expected(
                date(days, 0.5), date(days, 0.85), date(days, 0.95), throughput.length, HORIZON_YEARS);
    }

    private Optional<LocalDate> date(int[] days, double probability) {
        int day = days[(int) Math.ceil(probability * PATHS) - 1];
        return day > horizon ? Optional.empty() : Optional.of(question.asOf().plusDays(day));
    }

    private int daysOfPath(RandomGenerator random) {
        double[] heaped = heapedPast(random);
        double missing = question.remaining();
        for (int days = 0; days <= horizon; days += stride) {
            int start = random.nextInt(throughput.length);
            double drawn = heaped[start + stride] - heaped[start];
            if (drawn >= missing) {
                return days + daysFor(missing, heaped, start);
            }
            missing -= drawn;
        }
        return horizon + 1;
    }

    /** The sums of a drawn past, which begins anew at its end, so that a stride can start on any of its days. */
    private double[] heapedPast(RandomGenerator random) {
        int length = throughput.length;
        double[] past = new double[length];
        Arrays.setAll(past, day -> throughput[random.nextInt(length)]);
        double[] heaped = new double[length + stride + 1];
        for (int day = 0; day < length + stride; day++) {
            heaped[day + 1] = heaped[day] + past[day % length];
        }
        return heaped;
    }

    private static int daysFor(double weight, double[] heaped, int start) {
        int days = 1;
        while (heaped[start + days] - heaped[start] < weight) {
            days++;
        }
        return days;
    }
}
