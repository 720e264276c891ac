package io.milepost.domain.change;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What stands in parts of an issue, or shall stand there: days as in 2026-05-31, people by user name, statuses and lanes by
 * their ids, other issues by theirs; no value where a part is empty.
 */
public record Contents(Map<Part, Set<String>> byPart) {

    public static final Contents NONE = new Contents(Map.of());

    public Contents {
        byPart = byPart.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, part -> Set.copyOf(part.getValue())));
    }

    public Set<Part> parts() {
        return byPart.keySet();
    }

    public boolean has(Part part) {
        return byPart.containsKey(part);
    }

    /** None where the part is empty or not among these. */
    public Set<String> of(Part part) {
        return byPart.getOrDefault(part, Set.of());
    }

    public Contents only(Set<Part> parts) {
        return new Contents(byPart.entrySet().stream()
                .filter(part -> parts.contains(part.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    public Contents with(Part part, Set<String> values) {
        Map<Part, Set<String>> all = new HashMap<>();
        all.putAll(byPart);
        all.put(part, values);
        return new Contents(all);
    }

    /** The values of a part that are not in the same part of the others. */
    public Set<String> without(Contents others, Part part) {
        Set<String> left = new HashSet<>(of(part));
        left.removeAll(others.of(part));
        return left;
    }
}
