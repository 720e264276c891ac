package io.milepost.domain.forecast;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/** When the remaining work of a goal will be done, as far as its daily throughput says. */
public sealed interface DeliveryForecast {

    /** From fewer days no throughput is known. */
    int LEAST_DAYS = 7;

    /** Costs about a millisecond, whatever the throughput. */
    static DeliveryForecast of(DeliveryQuestion question) {
        double[] throughput = question.dailyThroughput();
        if (question.remaining() == 0) {
            return new Done();
        }
        if (throughput.length < LEAST_DAYS) {
            return new NotEnoughDays(throughput.length, LEAST_DAYS);
        }
        return Arrays.stream(throughput).sum() > 0
                ? new ThroughputBootstrap(throughput, question).expected()
                : new NoThroughput(throughput.length);
    }

    /** Nothing remains. */
    record Done() implements DeliveryForecast {}

    /** Nothing was done on any of the days: there is no throughput to go on with. */
    record NoThroughput(int days) implements DeliveryForecast {}

    /** Too few days to know a throughput from. */
    record NotEnoughDays(int days, int needed) implements DeliveryForecast {}

    /**
     * The dates by which all is done with a probability of 50, 85 and 95 %; each is empty where it is not within the
     * horizon.
     *
     * @param days of the throughput, those without any included
     */
    record Expected(
            Optional<LocalDate> half,
            Optional<LocalDate> eightyFive,
            Optional<LocalDate> ninetyFive,
            int days,
            int horizonYears)
            implements DeliveryForecast {}
}
