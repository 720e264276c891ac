package io.milepost.domain.plan;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * One version of a document that people change as a whole; none is ever overwritten.
 *
 * @param version from 1 on without gaps; 0 for what holds before anybody has saved anything
 */
public record Revision<T>(int version, T content, Optional<Saving> saving) {

    /**
     * Who saved it, when and why.
     *
     * @param at to the millisecond
     * @param personKey Jira's user key
     * @param reason in the person's words; may be empty
     */
    public record Saving(Instant at, Optional<String> personKey, String reason) {
        private static final int LONGEST_REASON = 400;

        public Saving {
            at = at.truncatedTo(ChronoUnit.MILLIS);
            reason = reason.strip();
            if (reason.length() > LONGEST_REASON) {
                throw new PlanRefusedException("reason-too-long", Integer.toString(reason.length()));
            }
        }
    }

    public Revision {
        if ((version > 0) != saving.isPresent()) {
            throw new IllegalArgumentException("version " + version + " saved: " + saving);
        }
    }

    /** What holds before anybody has saved anything. */
    public static <T> Revision<T> unsaved(T content) {
        return new Revision<>(0, content, Optional.empty());
    }

    /** The version that comes after this one. */
    public Revision<T> followedBy(T next, Saving saving) {
        return new Revision<>(version + 1, next, Optional.of(saving));
    }
}
