package io.milepost.lookup;

import java.util.Optional;
import java.util.Set;

/**
 * Which activities of a roadmap are wanted.
 *
 * @param text what the key or the summary has in it, in capital or small letters
 * @param owner the user name of the assignee
 * @param statusIds none means every status
 * @param laneIds the ids of the lanes; empty means all, and the empty id is that of the lane without a value
 * @param openOnly without what is done
 */
public record LaneFilter(
        Optional<String> text,
        Optional<String> owner,
        Set<String> statusIds,
        Optional<Set<String>> laneIds,
        boolean openOnly) {

    public static final LaneFilter NONE =
            new LaneFilter(Optional.empty(), Optional.empty(), Set.of(), Optional.empty(), false);

    /** Lanes are left out as a whole; everything else leaves activities out of them. */
    boolean leavesActivitiesOut() {
        return text.isPresent() || owner.isPresent() || !statusIds.isEmpty() || openOnly;
    }
}
