package io.milepost.domain.result;

import java.util.Locale;

/** What the two dials say together. */
public enum Diagnosis {
    /** Both on pace. */
    WORKS,
    /** The work is done and does not work: question the activities. */
    QUESTION_ACTIVITIES,
    /** The result is there without the work: lucky, or wrongly linked. */
    CHECK_LINKS,
    /** Both behind: the work is late. */
    EXECUTION;

    /** The word by which REST and the page know it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Diagnosis of(boolean deliveryOnPace, boolean resultOnPace) {
        if (deliveryOnPace) {
            return resultOnPace ? WORKS : QUESTION_ACTIVITIES;
        }
        return resultOnPace ? CHECK_LINKS : EXECUTION;
    }
}
