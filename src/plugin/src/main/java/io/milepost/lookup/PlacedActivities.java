package io.milepost.lookup;

import io.milepost.domain.Goal;
import io.milepost.domain.LaneKind;
import io.milepost.domain.Progress;
import io.milepost.domain.plan.GoalPlan;
import io.milepost.domain.plan.GoalStage;
import io.milepost.lookup.LaneScope.OfPlan;
import io.milepost.lookup.LaneScope.OfProject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Finds the activities of a roadmap that are wanted, and which of them a reader sees; goals that were put away have none. */
public final class PlacedActivities {

    private final GoalSources sources;
    private final ActivityRecords records;
    private final RoadmapLookup roadmaps;
    private final KeptPlanLookup plans;
    private final People people;

    public PlacedActivities(
            GoalSources sources, ActivityRecords records, RoadmapLookup roadmaps, KeptPlanLookup plans, People people) {
        this.sources = sources;
        this.records = records;
        this.roadmaps = roadmaps;
        this.plans = plans;
        this.people = people;
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

        /** By the key of the lane, what the activity gives there. */
        Map<String, PlacedActivity> lanesOf(PlacedActivity each) {
            if (by.equals(LaneBy.GOAL)) {
                return ofGoals(each);
            }
            return keysOf(each).stream().collect(Collectors.toMap(key -> key, key -> each));
        }

        /** Goals that he does not see are none to him. */
        private Map<String, PlacedActivity> ofGoals(PlacedActivity each) {
            Map<String, PlacedActivity> lanes = new HashMap<>();
            each.byGoal().forEach((goal, delivery) -> {
                if (seenGoals.contains(goal)) {
                    lanes.put(Long.toString(goal), new PlacedActivity(each.activity(), Map.of(goal, delivery)));
                }
            });
            return lanes.isEmpty() ? Map.of(LaneReading.NONE, each) : lanes;
        }

        private Set<String> keysOf(PlacedActivity each) {
            return switch (by.word()) {
                case "project" -> one(
                        each.activity().projectId() == 0
                                ? ""
                                : "" + each.activity().projectId());
                case "owner" -> one(each.activity().traits().assigneeKey().orElse(LaneReading.NONE));
                case "status" -> one(each.activity().statusId());
                default -> values(each);
            };
        }

        private static Set<String> one(String key) {
            return Set.of(key);
        }

        private Set<String> values(PlacedActivity each) {
            Set<String> values = new HashSet<>(each.activity().traits().lanes().getOrDefault(by.word(), Set.of()));
            values.addAll(campaigns.getOrDefault(each.id(), Set.of()));
            return values.isEmpty() ? Set.of(LaneReading.NONE) : values;
        }
    }

    Found of(Viewer viewer, LaneScope scope, LaneQuery query) {
        Map<Long, GoalPlan> planned = new HashMap<>();
        List<Goal> goals = goals(viewer, scope, planned);
        Set<Long> goalIds = goals.stream().map(Goal::id).collect(Collectors.toSet());
        List<PlacedActivity> all = records.contributingTo(goalIds);
        Set<Long> asked = new HashSet<>(goalIds);
        all.forEach(each -> asked.add(each.id()));
        Set<Long> visible = sources.visibility().seenOf(viewer, asked);
        goalIds.retainAll(visible);
        planned.keySet().retainAll(goalIds);
        return new Found(
                query.by(),
                goals,
                goalIds,
                campaigns(query.by(), planned),
                matching(
                        all.stream().filter(each -> visible.contains(each.id())).toList(), query.filter()),
                query.filter().leavesActivitiesOut()
                        ? List.of()
                        : all.stream()
                                .filter(each -> !visible.contains(each.id()))
                                .toList());
    }

    /** Those of the roadmap that were not put away, whether or not the viewer may see them; refuses what he does not see. */
    List<Goal> shownGoals(Viewer viewer, LaneScope scope) {
        return goals(viewer, scope, new HashMap<>());
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

    private List<Goal> goals(Viewer viewer, LaneScope scope) {
        if (scope instanceof OfProject project) {
            sources.visibility().checkProject(viewer, project.key());
            return sources.issues()
                    .project(project.key())
                    .map(found -> roadmaps.goalsIn(Set.of(found.id())))
                    .orElseThrow(() -> new UnknownProjectException(project.key()));
        }
        return plans.goals(viewer, ((OfPlan) scope).id());
    }

    private static Map<Long, Set<String>> campaigns(LaneBy by, Map<Long, GoalPlan> planned) {
        Map<Long, Set<String>> campaigns = new HashMap<>();
        if (by.word().equals(LaneKind.CAMPAIGN.word())) {
            planned.values().stream()
                    .flatMap(plan -> plan.campaigns().stream())
                    .forEach(campaign -> campaign.activityIds().forEach(activity -> campaigns
                            .computeIfAbsent(activity, none -> new HashSet<>())
                            .add(campaign.name())));
        }
        return campaigns;
    }

    /** A text is looked for last, because it costs a reading of the issues that are left. */
    private List<PlacedActivity> matching(List<PlacedActivity> seen, LaneFilter filter) {
        Optional<String> ownerKey =
                filter.owner().map(name -> people.keysOf(List.of(name)).getOrDefault(name, ""));
        Predicate<PlacedActivity> wanted = each ->
                (ownerKey.isEmpty() || each.activity().traits().assigneeKey().equals(ownerKey))
                        && (filter.statusIds().isEmpty()
                                || filter.statusIds().contains(each.activity().statusId()))
                        && !(filter.openOnly() && each.activity().progress() == Progress.DONE);
        List<PlacedActivity> found =
                filter.leavesActivitiesOut() ? seen.stream().filter(wanted).toList() : seen;
        return filter.text().map(text -> withText(found, text)).orElse(found);
    }

    private List<PlacedActivity> withText(List<PlacedActivity> all, String text) {
        String wanted = text.toLowerCase(Locale.ROOT);
        Map<Long, IssueDetails.Name> names =
                sources.issues().names(all.stream().map(PlacedActivity::id).toList());
        return all.stream()
                .filter(each -> names.containsKey(each.id()) && has(names.get(each.id()), wanted))
                .toList();
    }

    private static boolean has(IssueDetails.Name name, String text) {
        return name.key().toLowerCase(Locale.ROOT).contains(text)
                || name.summary().toLowerCase(Locale.ROOT).contains(text);
    }
}
