package io.milepost.domain.plan;

import io.milepost.domain.WorkState;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What counts as a goal, as an activity and as delivered, and by which rules each project's goals are calculated.
 *
 * @param goalTypeIds issue types whose issues are goals
 * @param activityTypeIds issue types whose issues may be activities; empty means every type that is no goal type
 * @param notDeliveredResolutionIds resolutions that take an activity out, where a plan does not name its own
 * @param startDateFieldId custom field that holds a goal's start; without it the created date is the start
 * @param plans by project, the rules of its plan; projects with the standard ones may be absent
 * @param laneFieldIds further custom fields by whose values roadmaps have lanes
 * @param version grows with every change of the rules and stands in each ledger entry
 */
public record Rules(
        Set<String> goalTypeIds,
        Set<String> activityTypeIds,
        Set<String> notDeliveredResolutionIds,
        Optional<String> startDateFieldId,
        Map<Long, PlanRules> plans,
        Set<String> laneFieldIds,
        long version) {

    public Rules {
        goalTypeIds = Set.copyOf(goalTypeIds);
        activityTypeIds = Set.copyOf(activityTypeIds);
        notDeliveredResolutionIds = Set.copyOf(notDeliveredResolutionIds);
        plans = Map.copyOf(plans);
        laneFieldIds = Set.copyOf(laneFieldIds);
    }

    /** All plans with the standard rules. */
    public Rules(
            Set<String> goalTypeIds,
            Set<String> activityTypeIds,
            Set<String> notDeliveredResolutionIds,
            Optional<String> startDateFieldId,
            long version) {
        this(goalTypeIds, activityTypeIds, notDeliveredResolutionIds, startDateFieldId, Map.of(), Set.of(), version);
    }

    /** Without further lanes. */
    public Rules(
            Set<String> goalTypeIds,
            Set<String> activityTypeIds,
            Set<String> notDeliveredResolutionIds,
            Optional<String> startDateFieldId,
            Map<Long, PlanRules> plans,
            long version) {
        this(goalTypeIds, activityTypeIds, notDeliveredResolutionIds, startDateFieldId, plans, Set.of(), version);
    }

    public Rules withPlans(Map<Long, PlanRules> plansByProject) {
        return new Rules(
                goalTypeIds,
                activityTypeIds,
                notDeliveredResolutionIds,
                startDateFieldId,
                plansByProject,
                laneFieldIds,
                version);
    }

    public Rules withLaneFields(Set<String> fieldIds) {
        return new Rules(
                goalTypeIds, activityTypeIds, notDeliveredResolutionIds, startDateFieldId, plans, fieldIds, version);
    }

    /** With other rules for one project. */
    public Rules withPlan(long projectId, PlanRules plan) {
        Map<Long, PlanRules> changed = new HashMap<>(plans);
        changed.put(projectId, plan);
        return withPlans(changed);
    }

    public Rules inVersion(long other) {
        return new Rules(
                goalTypeIds, activityTypeIds, notDeliveredResolutionIds, startDateFieldId, plans, laneFieldIds, other);
    }

    /** The number fields that some plan weighs activities by. */
    public Set<String> weightFieldIds() {
        return plans.values().stream()
                .flatMap(plan -> plan.work().weight().fieldId().stream())
                .collect(Collectors.toSet());
    }

    public boolean weighsByEstimate() {
        return plans.values().stream().anyMatch(plan -> plan.work().weight().source() == WeightRule.Source.ESTIMATE);
    }

    /** Whatever plan calls them so. */
    public Set<String> allNotDeliveredResolutionIds() {
        Set<String> all = new HashSet<>(notDeliveredResolutionIds);
        plans.values().forEach(plan -> plan.work().notDeliveredResolutionIds().ifPresent(all::addAll));
        return all;
    }

    /** By which rules the goals of this project are calculated. */
    public PlanRules planOf(long projectId) {
        return plans.getOrDefault(projectId, PlanRules.STANDARD);
    }

    public boolean isGoal(String typeId) {
        return goalTypeIds.contains(typeId);
    }

    public boolean isActivity(String typeId) {
        return !isGoal(typeId) && (activityTypeIds.isEmpty() || activityTypeIds.contains(typeId));
    }

    /** Whether the work counts: it is open, or closed with a resolution that is not on the plan's "not delivered" list. */
    public boolean counts(WorkState state, PlanRules plan) {
        Set<String> notDelivered = plan.work().notDeliveredResolutionIds().orElse(notDeliveredResolutionIds);
        return state.resolutionId().filter(notDelivered::contains).isEmpty();
    }
}
