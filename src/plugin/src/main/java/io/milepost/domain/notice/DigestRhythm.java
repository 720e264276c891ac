package io.milepost.domain.notice;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How often a person wants a mail with what is new. */
public enum DigestRhythm {
    OFF,
    DAILY,
    /** On Mondays. */
    WEEKLY,
    /** On the first of the month. */
    MONTHLY;

    /** The word by which REST, the store and the page know it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<DigestRhythm> of(String word) {
        return Arrays.stream(values())
                .filter(rhythm -> rhythm.word().equals(word))
                .findFirst();
    }
}
