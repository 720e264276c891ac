package io.milepost.domain.forecast;

/**
 * On from the last value by a slope that may be 0: the right forecast of what wanders. Its error grows as that of a random
 * walk, with the part from the estimated slope: "Forecasting: principles and practice", 3rd edition, table 5.2.
 *
 * @param span the steps that the slope was estimated from; infinite where it was not
 */
record Walk(double value, double slope, double span) implements Trend {

    @Override
    public double at(double ahead) {
        return value + slope * ahead;
    }

    @Override
    public double growth(double ahead) {
        double steps = Math.max(1, ahead);
        return Math.sqrt(steps * (1 + steps / span));
    }
}
