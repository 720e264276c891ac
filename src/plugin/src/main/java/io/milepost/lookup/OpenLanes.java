package io.milepost.lookup;

import java.util.List;

/** A roadmap's lanes as somebody has opened them. */
public record OpenLanes(LaneFigures total, List<OpenLane> lanes) {

    /**
     * A lane with what is seen of it.
     *
     * @param lane holds no activities where it is closed
     * @param hasUnscheduled whether those without a day are seen too
     */
    public record OpenLane(Lane lane, boolean isOpen, boolean hasUnscheduled, List<LaneActivity> unscheduled) {}
}
