package io.milepost.recalculation;

import java.util.List;

/** What a step did, in words, and the hints that Jira's events give of it. */
record Happening(String words, List<IssueChange> hints) {

    /** For a deed that is impossible when its turn comes. */
    static final Happening NOTHING = new Happening("", List.of());

    boolean isNothing() {
        return words.isEmpty();
    }
}
