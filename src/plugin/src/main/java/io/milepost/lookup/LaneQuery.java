package io.milepost.lookup;

import java.util.Set;

/**
 * What is wanted of a roadmap's lanes.
 *
 * @param told the words of the lanes whose values are told of each activity, whatever lane it stands in
 */
public record LaneQuery(LaneBy by, LaneFilter filter, LaneSort sort, Set<LaneBy> told) {

    public LaneQuery(LaneBy by, LaneFilter filter, LaneSort sort) {
        this(by, filter, sort, Set.of());
    }

    /** The same where nothing is to be found. */
    public LaneQuery inNoLane() {
        return new LaneQuery(by, filter.inNoLane(), sort, told);
    }

    /** What must be known of every activity to answer. */
    Set<ActivityFact> facts() {
        Set<ActivityFact> facts = filter.facts();
        by.fact().ifPresent(facts::add);
        if (!told.isEmpty()) {
            facts.add(ActivityFact.LANES);
        }
        if (sort == LaneSort.OWNER) {
            facts.add(ActivityFact.ASSIGNEE);
        }
        return facts;
    }
}
