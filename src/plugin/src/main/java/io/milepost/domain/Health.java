package io.milepost.domain;

/** How a goal stands against its pace. */
public enum Health {
    ACHIEVED("achieved"),
    ON_TRACK("on_track"),
    AT_RISK("at_risk"),
    OFF_TRACK("off_track"),
    TOO_EARLY("too_early"),
    /** Not measured for longer than the review cadence. */
    STALE("stale"),
    NO_DATA("no_data");

    private final String word;

    Health(String word) {
        this.word = word;
    }

    /** The word by which REST and the page know it. */
    public String word() {
        return word;
    }
}
