package io.milepost.domain.forecast;

import io.milepost.domain.KpiValue;

/** From where to where a value will lie with a stated probability. */
public record Band(KpiValue low, KpiValue high) {

    public Band {
        if (low.compareTo(high) > 0) {
            throw new IllegalArgumentException("band from " + low.decimal() + " to " + high.decimal());
        }
    }

    public boolean holds(KpiValue value) {
        return low.compareTo(value) <= 0 && value.compareTo(high) <= 0;
    }

    public boolean holds(Band other) {
        return holds(other.low) && holds(other.high);
    }
}
