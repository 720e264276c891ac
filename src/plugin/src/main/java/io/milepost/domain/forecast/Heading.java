package io.milepost.domain.forecast;

import io.milepost.domain.KpiValue;

/** Which way a KPI must go to meet its target. */
public enum Heading {
    UP,
    DOWN;

    /** True from the target on. */
    public boolean isMet(KpiValue value, KpiValue target) {
        int side = value.compareTo(target);
        return this == UP ? side >= 0 : side <= 0;
    }
}
