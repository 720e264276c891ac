package io.milepost.lookup;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which lanes are open, and of which also the activities without a day are shown.
 *
 * @param closed ids of lanes; empty for what is closed at first
 * @param perLane how many activities at most of one lane
 */
public record LaneOpening(Optional<Set<String>> closed, Predicate<String> unscheduled, int perLane) {

    public static final int ALL = Integer.MAX_VALUE;

    /** A lane of more activities is closed at first, so that the next one can be seen, where there is one. */
    private static final int MOST_OPEN = 40;

    public static final LaneOpening WHOLE = ofEach(ALL);

    /** All lanes are open, with so many activities each at most. */
    public static LaneOpening ofEach(int perLane) {
        return new LaneOpening(Optional.of(Set.of()), id -> true, perLane);
    }

    boolean isOpen(String id, int scheduled, int lanes) {
        return closed.map(ids -> !ids.contains(id)).orElse(lanes == 1 || scheduled <= MOST_OPEN);
    }
}
