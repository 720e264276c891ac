package io.milepost.planning.feeds;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** As what a link shows its roadmap. */
public enum FeedKind {
    CALENDAR,
    PICTURE;

    /** The word by which REST and the page know it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<FeedKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}
