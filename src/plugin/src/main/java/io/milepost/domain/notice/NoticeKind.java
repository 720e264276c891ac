package io.milepost.domain.notice;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What people are told of; each may switch off the kinds that are not for them. */
public enum NoticeKind {
    HEALTH_CHANGED,
    /** A KPI that people record has not been measured for as long as its goal's review cadence allows. */
    VALUE_DUE,
    MILESTONE_NEAR,
    /** Its day has passed and nobody has said that it is reached. */
    MILESTONE_MISSED,
    /** Somebody has named the person in a text. */
    MENTIONED;

    /** The word by which REST, the store and the page know it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<NoticeKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}
