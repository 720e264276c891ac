package io.milepost.lookup;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which lanes are open, and of which also the activities without a day are shown.
 *
 * @param closed ids of lanes; empty for what is closed at first
 */
public record LaneOpening(Optional<Set<String>> closed, Predicate<String> unscheduled) {

    /** A lane of more activities is closed at first, so that the next one can be seen, where there is one. */
    private static final int MOST_OPEN = 40;

    public static final LaneOpening WHOLE = new LaneOpening(Optional.of(Set.of()), id -> true);

    boolean isOpen(String id, int scheduled, int lanes) {
        return closed.map(ids -> !ids.contains(id)).orElse(lanes == 1 || scheduled <= MOST_OPEN);
    }
}
