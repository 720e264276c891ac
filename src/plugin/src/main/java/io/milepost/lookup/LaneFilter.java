package io.milepost.lookup;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Which activities of a roadmap are wanted.
 *
 * @param text what the key, the summary or the owner's name has in it, in capital or small letters
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
        boolean openOnly,
        Found found) {

    /**
     * What must be found out of goals, or by Jira.
     *
     * @param standings the healths of goals, or {@code draft}, of which an activity serves one; none means every one
     * @param jql a search that finds the activity, or a goal that it serves
     */
    public record Found(Set<String> standings, Optional<String> jql) {

        public static final Found ALL = new Found(Set.of(), Optional.empty());
    }

    public static final LaneFilter NONE =
            new LaneFilter(Optional.empty(), Optional.empty(), Set.of(), Optional.empty(), false, Found.ALL);

    LaneFilter inNoLane() {
        return new LaneFilter(text, owner, statusIds, Optional.of(Set.of()), openOnly, found);
    }

    /** What of an activity says whether it is wanted. */
    Set<ActivityFact> facts() {
        Set<ActivityFact> facts = EnumSet.noneOf(ActivityFact.class);
        if (text.isPresent() || owner.isPresent()) {
            facts.add(ActivityFact.ASSIGNEE);
        }
        if (!statusIds.isEmpty()) {
            facts.add(ActivityFact.STATUS);
        }
        if (openOnly) {
            facts.add(ActivityFact.PROGRESS);
        }
        if (found.jql.isPresent()) {
            facts.add(ActivityFact.PROJECT);
        }
        return facts;
    }

    /** Lanes are left out as a whole; everything else leaves activities out of them. */
    boolean leavesActivitiesOut() {
        return text.isPresent() || owner.isPresent() || !statusIds.isEmpty() || openOnly || !found.equals(Found.ALL);
    }
}
