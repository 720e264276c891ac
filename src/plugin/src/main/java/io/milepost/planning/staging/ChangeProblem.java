package io.milepost.planning.staging;

import io.milepost.domain.change.Part;
import java.util.Optional;

/**
 * What speaks against a change.
 *
 * @param part of which; empty for the issue as a whole
 * @param said in Jira's own words, in the person's language; empty where the reason says enough
 */
public record ChangeProblem(Optional<Part> part, Reason reason, String said) {

    /** Why an issue is not changed. */
    public enum Reason {
        /** Jira says so itself. */
        JIRA,
        /** It was deleted meanwhile. */
        GONE,
        /** Goals that were put away stay as they are. */
        ARCHIVED,
        NO_GOAL,
        NO_ACTIVITY,
        MAY_NOT_LINK,
        MAY_NOT_PLAN,
        ONE_PARENT,
        LOOP,
        /** It serves the goal only because its parent issue does. */
        INHERITED,
        BLOCKS_ITSELF,
        NO_LINK_TYPE,
        /** The workflow has no step from here to there that the person may take. */
        NO_STEP,
        NO_FIELD,
        /** An administrator has taken the field off the screen on which the issue is edited. */
        NOT_ON_SCREEN,
        NO_CHOICE,
        /** Several values for a field that keeps one. */
        ONE_VALUE,
        /** Its choices have further ones below them, for which only Jira's own form asks. */
        TWO_LEVELS,
        /** Jira's date format cannot tell the day from another one. */
        DAY_NOT_WRITABLE,
        /** Something went wrong that nobody foresaw. */
        FAILED
    }

    public static ChangeProblem of(Part part, Reason reason) {
        return new ChangeProblem(Optional.of(part), reason, "");
    }

    public static ChangeProblem ofWhole(Reason reason) {
        return new ChangeProblem(Optional.empty(), reason, "");
    }

    public static ChangeProblem said(Optional<Part> part, String words) {
        return new ChangeProblem(part, Reason.JIRA, words);
    }
}
