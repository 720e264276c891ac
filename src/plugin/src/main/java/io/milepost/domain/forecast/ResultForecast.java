package io.milepost.domain.forecast;

import java.util.List;

/** Where a KPI is going, as far as its measurements say. */
public sealed interface ResultForecast permits Projection, NotEnoughMeasurements {

    /** Fewer make no line. */
    int LEAST_MEASUREMENTS = 3;

    /** Costs about a millisecond for 50 measurements; a longer series is thinned, so that it costs a few at most. */
    static ResultForecast of(ForecastQuestion question) {
        List<DatedValue> known = question.known();
        return known.size() < LEAST_MEASUREMENTS
                ? new NotEnoughMeasurements(known.size(), LEAST_MEASUREMENTS)
                : new Projecting(question, known).projection();
    }
}
