package io.milepost.domain.forecast;

import java.time.LocalDate;
import java.util.Optional;

/** When the remaining work of a goal will be done, as far as its daily throughput says. */
public sealed interface DeliveryForecast {

    /** Nothing remains. */
    record Done() implements DeliveryForecast {}

    /** Nothing was done on any of the days: there is no throughput to go on with. */
    record NoThroughput(int days) implements DeliveryForecast {}

    /** Too few days to know a throughput from. */
    record NotEnoughDays(int days, int needed) implements DeliveryForecast {}

    /**
     * The dates by which all is done with a probability of 50, 85 and 95 %; empty beyond the horizon.
     *
     * @param days of the throughput, those without any included
     * @param horizonYears how far was looked
     */
    record Expected(
            Optional<LocalDate> half,
            Optional<LocalDate> eightyFive,
            Optional<LocalDate> ninetyFive,
            int days,
            int horizonYears)
            implements DeliveryForecast {}
}
