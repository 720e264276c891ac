package io.milepost.domain.plan;

import java.util.Locale;

/** Where a goal is in its life. */
public enum GoalStage {
    /** A candidate: nobody is reminded of it and it is left out of the plan's figures. */
    DRAFT,
    ACTIVE,
    /** Ended, with an outcome and what was learned. */
    CLOSED,
    /** Out of sight; it may be restored. */
    ARCHIVED;

    /** Whether goals in it are among the plan's figures: candidates and what was put away are not. */
    public boolean isInFigures() {
        return this == ACTIVE || this == CLOSED;
    }

    /** Whether nobody works towards it any more. */
    public boolean isOver() {
        return this == CLOSED || this == ARCHIVED;
    }

    /** The word by which REST and the page know it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
