package io.milepost.domain.plan;

import java.util.Locale;

/** How the results of sub-goals become one. */
public enum RollUp {
    WEIGHTED_MEAN,
    SAME_UNIT_SUM,
    WEAKEST;

    /** The word by which REST and the page know it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
