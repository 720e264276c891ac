package io.milepost.domain.change;

import java.util.Locale;

/** The parts of an issue that can be changed on a roadmap. */
public enum Part {
    START,
    DUE,
    SUMMARY,
    OWNER,
    GOALS,
    BLOCKS,
    STATUS,
    CAMPAIGN,
    CHANNEL,
    AUDIENCE,
    FUNNEL_STAGE,
    TEAM,
    PRODUCT;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean isDay() {
        return this == START || this == DUE;
    }

    /** Whether its values are other issues, of which there may be several. */
    public boolean isOfIssues() {
        return this == GOALS || this == BLOCKS;
    }

    /** Whether its value is the name of a lane, which a field of the issue has. */
    public boolean isLane() {
        return compareTo(CAMPAIGN) >= 0;
    }
}
