package io.milepost.domain.plan;

import java.util.Locale;

/** How a measurement got in. */
public enum MeasurementSource {
    TYPED,
    CSV,
    REST,
    /** A change of a number field on the goal's issue. */
    FIELD,
    /** A number of an issue that took a step of its workflow. */
    TRANSITION,
    /** Calculated from the activities' fields. */
    ACTIVITIES,
    /** Found by the KPI's search. */
    SEARCH,
    FORMULA;

    /** Whether Milepost makes the values from what stands in issues and in other KPIs. */
    public boolean isCalculated() {
        return this == ACTIVITIES || this == FORMULA;
    }

    /** The word by which REST and the page know it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
