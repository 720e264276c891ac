package io.milepost.domain.notice;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * One person is told of one fact.
 *
 * @param id 0 until it is stored; later ones have higher ids
 * @param personKey Jira's user key of who is told
 * @param at when it happened, to the millisecond
 * @param read whether the person has seen it
 */
public record Notice(long id, String personKey, long goalId, Fact fact, Instant at, boolean read) {
    public Notice {
        at = at.truncatedTo(ChronoUnit.MILLIS);
    }

    /** One that nobody has seen or stored yet. */
    public static Notice of(String personKey, long goalId, Fact fact, Instant at) {
        return new Notice(0, personKey, goalId, fact, at, false);
    }

    public NoticeKind kind() {
        return fact.kind();
    }
}
