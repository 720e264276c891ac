package io.milepost.host.storage;

import java.util.Collection;
import java.util.stream.Collectors;

/**
 * Ids as SQL text, digits and commas only. Everything else is a parameter; ids are not, because H2 looks constants up
 * in a set but walks an array parameter from its start for every row: 20,000 of 20,000 issues took it seconds.
 */
public final class Ids {
    private static final String NONE = "null";

    private Ids() {}

    /** The inside of {@code in (...)}; no id is in it where there are none. */
    public static String list(Collection<Long> ids) {
        return ids.isEmpty() ? NONE : ids.stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}
