package io.milepost.domain.plan;

import java.util.Locale;

/** How many values become one. */
public enum Aggregate {
    COUNT,
    SUM,
    MEAN,
    /** The value that was changed last. */
    LATEST,
    MINIMUM,
    MAXIMUM;

    /** The word by which REST and the page know it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
