package io.milepost.domain.forecast;

/** Where a KPI is going, as far as its measurements say. */
public sealed interface ResultForecast permits Projection, NotEnoughMeasurements {

    /** Fewer make no line. */
    int LEAST_MEASUREMENTS = 3;
}
