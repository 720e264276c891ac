package io.milepost.domain;

import java.util.Optional;
import java.util.Set;

/**
 * What counts as a goal, as an activity and as delivered.
 *
 * @param goalTypeIds issue types whose issues are goals
 * @param activityTypeIds issue types whose issues may be activities; empty means every type that is no goal type
 * @param notDeliveredResolutionIds resolutions that take an activity out
 * @param startDateFieldId custom field that holds a goal's start; without it the created date is the start
 * @param version grows with every change of the rules and stands in each ledger entry
 */
public record Rules(
        Set<String> goalTypeIds,
        Set<String> activityTypeIds,
        Set<String> notDeliveredResolutionIds,
        Optional<String> startDateFieldId,
        long version) {

    public Rules {
        goalTypeIds = Set.copyOf(goalTypeIds);
        activityTypeIds = Set.copyOf(activityTypeIds);
        notDeliveredResolutionIds = Set.copyOf(notDeliveredResolutionIds);
    }

    public boolean isGoal(String typeId) {
        return goalTypeIds.contains(typeId);
    }

    public boolean isActivity(String typeId) {
        return !isGoal(typeId) && (activityTypeIds.isEmpty() || activityTypeIds.contains(typeId));
    }

    /** Whether the work counts: it is open, or closed with a resolution that is not on the "not delivered" list. */
    public boolean counts(WorkState state) {
        return state.resolutionId().filter(notDeliveredResolutionIds::contains).isEmpty();
    }
}
