package io.milepost.lookup;

import io.milepost.domain.Activity;
import io.milepost.domain.Goal;
import io.milepost.domain.LaneKind;
import io.milepost.domain.plan.GoalPlan;
import io.milepost.domain.plan.GoalStage;
import io.milepost.lookup.LaneScope.OfPlan;
import io.milepost.lookup.LaneScope.OfProject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Finds the activities of a roadmap that are wanted, and which of them a reader sees; goals that were put away have none. */
public final class PlacedActivities {

    private final GoalSources sources;
    private final ActivityRecords records;
    private final RoadmapLookup roadmaps;
    private final KeptPlanLookup plans;
    private final ActivityFilter filter;

    public PlacedActivities(
            GoalSources sources,
            ActivityRecords records,
            RoadmapLookup roadmaps,
            KeptPlanLookup plans,
            ActivityFilter filter) {
        this.sources = sources;
        this.records = records;
        this.roadmaps = roadmaps;
        this.plans = plans;
        this.filter = filter;
    }

    /**
     * What was found for one reader.
     *
     * @param goals all whose activities are among them
     * @param seenGoals those of them that he sees
     * @param campaigns by activity, the names of the campaigns that his goals' plans put it in
     * @param unseen empty where activities are left out: whether they match is not for him to know
     */
    record Found(
            LaneBy by,
            List<Goal> goals,
            Set<Long> seenGoals,
            Map<Long, Set<String>> campaigns,
            List<PlacedActivity> seen,
            List<PlacedActivity> unseen) {

        /** The lanes in which the activity stands, and what it gives in each; never none. */
        List<InLane> lanesOf(PlacedActivity each) {
            List<InLane> lanes = new ArrayList<>(2);
            switch (by.word()) {
                case "goal" -> each.byGoal().keySet().forEach(goal -> {
                    if (seenGoals.contains(goal)) {
                        lanes.add(new InLane(Long.toString(goal), each.forGoal(goal)));
                    }
                });
                case "project" -> lanes.add(new InLane(projectOf(each.activity()), each));
                case "owner" -> each.activity()
                        .traits()
                        .assigneeKey()
                        .ifPresent(key -> lanes.add(new InLane(key, each)));
                case "status" -> lanes.add(new InLane(each.activity().statusId(), each));
                default -> storedValuesOf(each, by).forEach(value -> lanes.add(new InLane(value, each)));
            }
            return lanes.isEmpty() ? List.of(new InLane(LaneReading.NONE, each)) : lanes;
        }

        private static String projectOf(Activity activity) {
            return activity.projectId() == 0 ? LaneReading.NONE : Long.toString(activity.projectId());
        }

        /** What of the issue says in which of these lanes it stands, with the campaigns of its goals, sorted. */
        Set<String> valuesOf(PlacedActivity each, LaneBy lanes) {
            return new TreeSet<>(storedValuesOf(each, lanes));
        }

        private Set<String> storedValuesOf(PlacedActivity each, LaneBy lanes) {
            Set<String> own = each.activity().traits().lanes().getOrDefault(lanes.word(), Set.of());
            Set<String> planned = lanes.word().equals(LaneKind.CAMPAIGN.word())
                    ? campaigns.getOrDefault(each.id(), Set.of())
                    : Set.of();
            if (planned.isEmpty()) {
                return own;
            }
            Set<String> both = new HashSet<>(own);
            both.addAll(planned);
            return both;
        }
    }

    Found of(Viewer viewer, LaneScope scope, LaneQuery query) {
        Map<Long, GoalPlan> planned = new HashMap<>();
        List<Goal> goals = goals(viewer, scope, planned);
        Set<Long> goalIds = goals.stream().map(Goal::id).collect(Collectors.toSet());
        List<PlacedActivity> all = records.contributingTo(goalIds, query.facts());
        Set<Long> asked = new HashSet<>(goalIds);
        all.forEach(each -> asked.add(each.id()));
        Set<Long> visible = sources.visibility().seenOf(viewer, asked);
        goalIds.retainAll(visible);
        planned.keySet().retainAll(goalIds);
        Map<Boolean, List<PlacedActivity>> bySight =
                all.stream().collect(Collectors.partitioningBy(each -> visible.contains(each.id())));
        return new Found(
                query.by(),
                goals,
                goalIds,
                campaigns(query, planned),
                filter.wanted(viewer, goals, goalIds, bySight.get(true), query.filter()),
                query.filter().leavesActivitiesOut() ? List.of() : bySight.get(false));
    }

    /** Those of the roadmap that were not put away, whether or not the viewer may see them; refuses what he does not see. */
    List<Goal> shownGoals(Viewer viewer, LaneScope scope) {
        return goals(viewer, scope, new HashMap<>());
    }

    /** The project, or of a plan those of its goals, as far as the viewer sees them. Refuses what is unknown or unseen. */
    List<ProjectDetails> projects(Viewer viewer, LaneScope scope) {
        if (scope instanceof OfProject project) {
            sources.visibility().checkProject(viewer, project.key());
            return sources.issues().project(project.key()).stream().toList();
        }
        Set<Long> ids = shownGoals(viewer, scope).stream().map(Goal::projectId).collect(Collectors.toSet());
        return sources.inSight(viewer, ids);
    }

    /** @param planned is filled with the plans that the goals have */
    private List<Goal> goals(Viewer viewer, LaneScope scope, Map<Long, GoalPlan> planned) {
        List<Goal> goals = new ArrayList<>(goals(viewer, scope));
        Set<Long> ids = goals.stream().map(Goal::id).collect(Collectors.toSet());
        planned.putAll(Planned.plans(sources.plans(), PlanRecords.EVER, ids));
        goals.removeIf(
                goal -> planned.containsKey(goal.id()) && planned.get(goal.id()).stage() == GoalStage.ARCHIVED);
        return goals;
    }

    /** All of the roadmap, whether or not the viewer may see them; refuses what he does not see. */
    List<Goal> goals(Viewer viewer, LaneScope scope) {
        if (scope instanceof OfProject project) {
            sources.visibility().checkProject(viewer, project.key());
            return sources.issues()
                    .project(project.key())
                    .map(found -> roadmaps.goalsIn(Set.of(found.id())))
                    .orElseThrow(() -> new UnknownProjectException(project.key()));
        }
        return plans.goals(viewer, ((OfPlan) scope).id());
    }

    private static Map<Long, Set<String>> campaigns(LaneQuery query, Map<Long, GoalPlan> planned) {
        Map<Long, Set<String>> campaigns = new HashMap<>();
        LaneBy campaign = new LaneBy(LaneKind.CAMPAIGN.word());
        if (query.by().equals(campaign) || query.told().contains(campaign)) {
            planned.values().stream().flatMap(plan -> plan.campaigns().stream()).forEach(each -> each.activityIds()
                    .forEach(activity -> campaigns
                            .computeIfAbsent(activity, none -> new HashSet<>())
                            .add(each.name())));
        }
        return campaigns;
    }
}
