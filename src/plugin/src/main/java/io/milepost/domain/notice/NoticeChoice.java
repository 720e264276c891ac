package io.milepost.domain.notice;

import java.util.Set;

/**
 * How one person wants to be told.
 *
 * @param off the kinds that the person does not want to hear of, neither in the bell nor by mail
 */
public record NoticeChoice(DigestRhythm rhythm, Set<NoticeKind> off) {
    /** Of everybody who has not chosen. */
    public static final NoticeChoice STANDARD = new NoticeChoice(DigestRhythm.WEEKLY, Set.of());

    public NoticeChoice {
        off = Set.copyOf(off);
    }

    public boolean wants(NoticeKind kind) {
        return !off.contains(kind);
    }

    public NoticeChoice withRhythm(DigestRhythm other) {
        return new NoticeChoice(other, off);
    }
}
