package io.milepost.domain.forecast;

/**
 * How much a new value moves level and slope, and how fast the slope fades; all for one step of time.
 *
 * @param level above 0 and at most 1
 * @param slope from 0 to 1
 * @param damping above 0 and below 1
 */
record Smoothing(double level, double slope, double damping) {

    /** How far a slope of 1 leads in so many steps while it fades. */
    double reach(double steps) {
        return damping * (1 - Math.pow(damping, steps)) / (1 - damping);
    }

    /**
     * The standard deviation of the error so many steps ahead, with that of one step as 1: the formula of model (A,Ad,N)
     * in "Forecasting: principles and practice", 3rd edition, table 8.8, in which beta is {@code level * slope}.
     */
    double growth(double steps) {
        double fading = 1 - damping;
        double beta = level * slope;
        double faded = Math.pow(damping, steps);
        double first = beta * damping * steps / (fading * fading) * (2 * level * fading + beta * damping);
        double second = beta * damping * (1 - faded) / (fading * fading * (1 - damping * damping));
        double third = 2 * level * (1 - damping * damping) + beta * damping * (1 + 2 * damping - faded);
        return Math.sqrt(Math.max(1, 1 + level * level * (steps - 1) + first - second * third));
    }
}
