package io.milepost.domain.plan;

import java.util.Locale;

/** How what is expected grows from a goal's start to its due date. */
public enum PaceShape {
    LINEAR,
    /** Through the values that the milestones expect, linear between them. */
    PHASED,
    /** As phased, but nothing more is expected before the next milestone's date. */
    STEPS;

    /** The word by which REST and the page know it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
