package io.milepost.domain;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where an issue stands in a roadmap: when, whose, and in which lanes.
 *
 * @param planned only days that people have set, so that either may be absent
 * @param lanes by the word of a kind of lane, the values that the issue has there; kinds without any are absent
 */
public record Traits(Span planned, Optional<String> assigneeKey, Map<String, Set<String>> lanes) {

    public static final Traits NONE = new Traits(Span.OPEN, Optional.empty(), Map.of());

    public Traits {
        lanes = isFixed(lanes) ? Map.copyOf(lanes) : filled(lanes);
    }

    /** Whether nothing needs to be copied: a roadmap reads ten thousand of the same few lanes. */
    private static boolean isFixed(Map<String, Set<String>> lanes) {
        for (Set<String> values : lanes.values()) {
            if (values.isEmpty() || Set.copyOf(values) != values) {
                return false;
            }
        }
        return true;
    }

    private static Map<String, Set<String>> filled(Map<String, Set<String>> lanes) {
        Map<String, Set<String>> filled = new HashMap<>();
        lanes.forEach((kind, values) -> filled.put(kind, Set.copyOf(values)));
        filled.values().removeIf(Set::isEmpty);
        return Map.copyOf(filled);
    }
}
