package io.milepost.domain.forecast;

/**
 * What is expected at any time ahead: a middle and how far off it may be.
 *
 * @param floor what the value does not fall below; negative infinity where it may
 */
record Fan(Method method, Trend trend, Sizes sizes, double floor) {

    static final double HALF = 0.5;
    static final double EIGHTY = 0.8;

    double middle(double ahead) {
        return Math.max(floor, trend.at(ahead));
    }

    double low(double share, double ahead) {
        return Math.max(floor, trend.at(ahead) - reach(share, ahead));
    }

    double high(double share, double ahead) {
        return Math.max(floor, trend.at(ahead) + reach(share, ahead));
    }

    boolean holds(double value, double ahead) {
        return low(EIGHTY, ahead) <= value && value <= high(EIGHTY, ahead);
    }

    /** The probability of the target or more. */
    double chance(double target, double ahead) {
        if (target <= floor) {
            return 1;
        }
        double missing = target - trend.at(ahead);
        double half = share(Math.abs(missing), ahead) / 2;
        return missing > 0 ? half : 1 - half;
    }

    /** The share of the errors that are larger; of none at all while the middle stands on the spot. */
    private double share(double missing, double ahead) {
        return missing == 0 ? 1 : sizes.shareFrom(missing / trend.growth(ahead));
    }

    private double reach(double share, double ahead) {
        return sizes.holding(share) * trend.growth(ahead);
    }
}
