package io.milepost.lookup;

import io.milepost.domain.Contribution;
import io.milepost.domain.Goal;
import io.milepost.domain.plan.Reading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads one goal and the activities that contribute to it. */
public final class GoalLookup {

    private static final int MOST_POINTS = 60;

    private final GoalSources sources;
    private final PlanDay day;

    public GoalLookup(GoalSources sources, PlanDay day) {
        this.sources = sources;
        this.day = day;
    }

    /** The goal's issue id; refuses a goal that the viewer may not see like one that does not exist. */
    public long id(Viewer viewer, String key) {
        return goal(viewer, key).id();
    }

    public GoalView view(Viewer viewer, String key) {
        return whole(viewer, key, Optional.empty()).goal();
    }

    /** As of the end of a day that has come; without one it is now. A goal that was not there then is unknown. */
    public WholeGoal whole(Viewer viewer, String key, Optional<LocalDate> asOf) {
        GoalRead reading = reading(viewer, key, day.asOf(asOf));
        return reading.goals.whole(reading.goal, reading.depth);
    }

    /** Why the goal shows its numbers. */
    public Explanation explanation(Viewer viewer, String key, Optional<LocalDate> asOf) {
        GoalRead reading = reading(viewer, key, day.asOf(asOf));
        return reading.goals.explanation(reading.goal);
    }

    /** A goal with all below it, and how many goals the viewer sees above it. */
    private record GoalRead(GoalReading goals, Goal goal, int depth) {}

    private GoalRead reading(Viewer viewer, String key, AsOf asOf) {
        GoalSources then = sources.at(asOf);
        Goal goal = goal(then, viewer, key);
        List<Goal> tree = new ArrayList<>(then.records().below(List.of(goal.id())));
        tree.add(goal);
        GoalFacts facts = then.read(viewer, tree, asOf);
        facts.refuseUnreadable(goal);
        return new GoalRead(new GoalReading(facts), goal, depth(then, viewer, goal));
    }

    /** A part of the goal's own activities that the viewer may see, by id, and the count of those that he may not. */
    public ActivityPage activities(Viewer viewer, String key, int start, int limit) {
        Own own = own(viewer, key);
        return new ActivityPage(
                own.visible.size(),
                items(own.visible.stream().skip(start).limit(limit).toList()),
                own.hidden);
    }

    /** All of them. */
    public ActivityStream allActivities(Viewer viewer, String key) {
        Own own = own(viewer, key);
        return new ActivityStream(Parts.read(own.visible, this::items), own.hidden);
    }

    /** Of goals that the viewer sees, the activities that he sees too, each once. */
    public List<ActivityView> activitiesOf(Viewer viewer, List<GoalView> goals) {
        List<Long> ids = goals.stream().map(goal -> goal.issue().id()).toList();
        Map<Long, Contribution> each = new LinkedHashMap<>();
        sources.records()
                .contributionsTo(ids)
                .forEach(contribution -> each.putIfAbsent(contribution.activityId(), contribution));
        each.keySet().retainAll(sources.visibility().seenOf(viewer, each.keySet()));
        return items(List.copyOf(each.values()));
    }

    /**
     * Of goals that the viewer sees, a page each of their own activities, by the ids of the goals.
     *
     * @param most of how many activities of all goals together it is said what they are
     */
    public Map<Long, ActivityPage> ownActivities(Viewer viewer, List<GoalView> goals, int most) {
        List<Long> ids = goals.stream().map(goal -> goal.issue().id()).toList();
        List<Contribution> all = sources.records().contributionsTo(ids);
        Set<Long> seen = sources.visibility()
                .seenOf(viewer, all.stream().map(Contribution::activityId).collect(Collectors.toSet()));
        Map<Long, List<Contribution>> byGoal = all.stream().collect(Collectors.groupingBy(Contribution::goalId));
        Map<Long, List<ActivityView>> shown = ids.stream()
                .flatMap(id -> byGoal.getOrDefault(id, List.of()).stream())
                .filter(contribution -> seen.contains(contribution.activityId()))
                .limit(most)
                .collect(Collectors.collectingAndThen(Collectors.toList(), this::items))
                .stream()
                .collect(Collectors.groupingBy(each -> each.contribution().goalId()));
        Map<Long, ActivityPage> own = new HashMap<>();
        ids.forEach(id -> {
            List<Contribution> each = byGoal.getOrDefault(id, List.of());
            int total = (int) each.stream()
                    .filter(contribution -> seen.contains(contribution.activityId()))
                    .count();
            own.put(id, new ActivityPage(total, shown.getOrDefault(id, List.of()), Hidden.among(each, seen)));
        });
        return own;
    }

    /** A goal's own activities: those that the viewer sees by id, and how many he does not. */
    private record Own(List<Contribution> visible, Hidden hidden) {}

    private Own own(Viewer viewer, String key) {
        List<Contribution> all = sources.records().contributionsTo(List.of(id(viewer, key)));
        Set<Long> seen = sources.visibility()
                .seenOf(viewer, all.stream().map(Contribution::activityId).toList());
        List<Contribution> visible = all.stream()
                .filter(contribution -> seen.contains(contribution.activityId()))
                .toList();
        return new Own(visible, Hidden.among(all, seen));
    }

    /** The goal's own activities that the viewer may see; unlike a page of them, without reading the issues. */
    public List<Long> activityIds(Viewer viewer, String key) {
        List<Long> ids = sources.records().activityIds(List.of(goal(viewer, key).id()));
        Set<Long> seen = sources.visibility().seenOf(viewer, ids);
        return ids.stream().filter(seen::contains).toList();
    }

    /** The keys of those issues that the viewer may see, in the order given. */
    public List<String> keysOf(Viewer viewer, List<Long> issueIds) {
        Map<Long, IssueDetails> seen =
                sources.issues().details(sources.visibility().seenOf(viewer, issueIds));
        return issueIds.stream()
                .filter(seen::containsKey)
                .map(id -> seen.get(id).key())
                .toList();
    }

    /** By KPI in the order of the plan, how its value went, in as few points as a small drawing shows. */
    public Map<String, List<Reading>> series(Viewer viewer, String key) {
        Goal goal = goal(viewer, key);
        Planned planned = Planned.read(sources.plans(), day.now(), List.of(goal));
        Map<String, List<Reading>> series = new LinkedHashMap<>();
        planned.plan(goal)
                .kpis()
                .forEach(kpi ->
                        series.put(kpi.id(), planned.series(goal.id(), kpi.id()).readings(MOST_POINTS)));
        return series;
    }

    /** What the goal's issue is called and where it stands, without its numbers. */
    public IssueDetails issue(Viewer viewer, String key) {
        long id = id(viewer, key);
        return Optional.ofNullable(sources.issues().details(List.of(id)).get(id))
                .orElseThrow(() -> new UnknownGoalException(key));
    }

    /** The issue ids of those of the goals that the viewer may see, by the keys as they were given. */
    public Map<String, Long> ids(Viewer viewer, Collection<String> keys) {
        Map<String, Long> ids = new HashMap<>();
        keys.forEach(key -> sources.issues().idOf(key).ifPresent(id -> ids.put(key, id)));
        ids.values().retainAll(sources.visibility().seenOf(viewer, Set.copyOf(ids.values())));
        ids.values().retainAll(sources.records().byIds(Set.copyOf(ids.values())).keySet());
        return ids;
    }

    /** The issue id of one of the goal's own activities; unseen and absent ones are refused alike. */
    public long activityId(Viewer viewer, String key, String activityKey) {
        OptionalLong id = sources.issues().idOf(activityKey);
        if (id.isEmpty() || !activityIds(viewer, key).contains(id.getAsLong())) {
            throw new UnknownActivityException(activityKey);
        }
        return id.getAsLong();
    }

    private Goal goal(Viewer viewer, String key) {
        return goal(sources, viewer, key);
    }

    private static Goal goal(GoalSources sources, Viewer viewer, String key) {
        OptionalLong id = sources.issues().idOf(key);
        if (id.isEmpty() || !sources.visibility().sees(viewer, id.getAsLong())) {
            throw new UnknownGoalException(key);
        }
        return Optional.ofNullable(
                        sources.records().byIds(List.of(id.getAsLong())).get(id.getAsLong()))
                .orElseThrow(() -> new UnknownGoalException(key));
    }

    /** Counts the goals above only as far as the viewer sees them. */
    private static int depth(GoalSources sources, Viewer viewer, Goal goal) {
        int depth = 0;
        Optional<Goal> above = parent(sources, viewer, goal);
        while (above.isPresent()) {
            depth++;
            above = parent(sources, viewer, above.get());
        }
        return depth;
    }

    private static Optional<Goal> parent(GoalSources sources, Viewer viewer, Goal goal) {
        return goal.parentId().stream()
                .filter(id -> sources.visibility().sees(viewer, id))
                .mapToObj(id -> sources.records().byIds(List.of(id)).get(id))
                .filter(Objects::nonNull)
                .findFirst();
    }

    private List<ActivityView> items(List<Contribution> contributions) {
        Map<Long, IssueDetails> details = sources.issues()
                .details(contributions.stream().map(Contribution::activityId).toList());
        return contributions.stream()
                .filter(contribution -> details.containsKey(contribution.activityId()))
                .map(contribution -> new ActivityView(details.get(contribution.activityId()), contribution))
                .toList();
    }
}
