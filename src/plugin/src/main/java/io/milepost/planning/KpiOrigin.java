package io.milepost.planning;

import java.util.Locale;
import java.util.Optional;

/**
 * Who says that a KPI of the library is one.
 *
 * @param source which of our sources, where it is known
 * @param words the source's own
 */
public record KpiOrigin(Mark mark, Optional<String> source, Optional<String> words) {

    public KpiOrigin {
        if (mark == Mark.STANDARD && (source.isPresent() || words.isPresent())) {
            throw new IllegalArgumentException("from no source, but with a source: " + source + words);
        }
    }

    /** How much a source says of it. */
    public enum Mark {
        /** What it measures. */
        STATED,
        /** Its name and no more. */
        NAMED,
        /** Nothing: it is in general use. */
        STANDARD;

        public String nameKey() {
            return "milepost.kpi.origin." + name().toLowerCase(Locale.ROOT);
        }
    }
}
