package io.milepost.lookup;

import io.milepost.domain.Goal;
import io.milepost.lookup.LaneNaming.LaneName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads the lanes of a roadmap and, of each, a part of its activities. It knows of all activities only what is stored, and
 * asks Jira for the issues of the part that is shown: as many statements for a hundred activities as for ten thousand.
 */
public final class LaneLookup {

    private final GoalSources sources;
    private final PlacedActivities activities;
    private final LaneNaming naming;
    private final LaneOrder order;

    public LaneLookup(GoalSources sources, PlacedActivities activities, People people, StatusNames statuses) {
        this.sources = sources;
        this.activities = activities;
        this.naming = new LaneNaming(sources, people, statuses);
        this.order = new LaneOrder(sources.issues(), people);
    }

    /**
     * All lanes, and the first scheduled activities in their order. Refuses a project or a plan that is unknown or unseen.
     *
     * @param limit how many activities at most, of all lanes together
     */
    public LaneView lanes(Viewer viewer, LaneScope scope, LaneQuery query, int limit) {
        InLanes found = inLanes(viewer, scope, query);
        Map<String, List<PlacedActivity>> first = new HashMap<>();
        int left = limit;
        for (LaneName lane : found.lanes) {
            if (left > 0) {
                List<PlacedActivity> part = scheduled(found.reading.seen(lane.key()), query, 0, left);
                first.put(lane.key(), part);
                left -= part.size();
            }
        }
        Shown shown = shown(first.values(), found);
        List<Lane> lanes = found.lanes.stream()
                .map(lane -> new Lane(
                        lane.id(),
                        Optional.of(lane.name()).filter(name -> !lane.key().isEmpty()),
                        found.reading.figures(lane.key()),
                        shown.of(first.getOrDefault(lane.key(), List.of()))))
                .toList();
        return new LaneView(found.reading.total(found.keys()), lanes);
    }

    /**
     * A part of the scheduled activities of one lane, or of all lanes each once; a lane that is unknown or unseen has none.
     * Refuses a project or a plan that is unknown or unseen.
     */
    public LaneWindow scheduled(
            Viewer viewer, LaneScope scope, LaneQuery query, Optional<String> laneId, int start, int limit) {
        return window(viewer, scope, query, laneId, new Part(false, start, limit));
    }

    /** The same of those that have neither start nor due date. */
    public LaneWindow unscheduled(
            Viewer viewer, LaneScope scope, LaneQuery query, Optional<String> laneId, int start, int limit) {
        return window(viewer, scope, query, laneId, new Part(true, start, limit));
    }

    private record Part(boolean unscheduled, int start, int limit) {}

    private LaneWindow window(Viewer viewer, LaneScope scope, LaneQuery query, Optional<String> laneId, Part part) {
        InLanes found = inLanes(viewer, scope, query);
        List<String> keys = found.lanes.stream()
                .filter(lane -> laneId.isEmpty() || lane.id().equals(laneId.get()))
                .map(LaneName::key)
                .toList();
        List<PlacedActivity> all = found.reading.seenIn(keys).stream()
                .filter(each -> LaneFigures.isUnscheduled(each) == part.unscheduled)
                .toList();
        List<PlacedActivity> wanted = order.sorted(all, query.sort()).stream()
                .skip(part.start)
                .limit(part.limit)
                .toList();
        return new LaneWindow(all.size(), shown(wanted, found));
    }

    private List<PlacedActivity> scheduled(List<PlacedActivity> all, LaneQuery query, int start, int limit) {
        List<PlacedActivity> scheduled =
                all.stream().filter(each -> !LaneFigures.isUnscheduled(each)).toList();
        return order.sorted(scheduled, query.sort()).stream()
                .skip(start)
                .limit(limit)
                .toList();
    }

    /** What was read: the lanes that are wanted, in their order. */
    record InLanes(LaneReading reading, List<LaneName> lanes, Set<Long> seenGoals) {

        Set<String> keys() {
            return lanes.stream().map(LaneName::key).collect(Collectors.toCollection(LinkedHashSet::new));
        }
    }

    InLanes inLanes(Viewer viewer, LaneScope scope, LaneQuery query) {
        PlacedActivities.Found found = activities.of(viewer, scope, query);
        LaneReading reading = new LaneReading(found.seen(), found.unseen(), found::lanesOf);
        Optional<Set<String>> wanted = query.filter().laneIds();
        List<Goal> goals = found.goals();
        List<LaneName> lanes = naming.names(query.by(), reading.keys(), goals).stream()
                .filter(lane -> wanted.isEmpty() || wanted.get().contains(lane.id()))
                .toList();
        return new InLanes(reading, lanes, found.seenGoals());
    }

    /** What Jira says of the issues that are shown, and what the goals that they serve are called. */
    private record Shown(Map<Long, IssueDetails> issues, Map<Long, IssueDetails.Name> goals) {

        /** An issue may have been deleted a moment ago. */
        List<LaneActivity> of(List<PlacedActivity> part) {
            return part.stream()
                    .filter(each -> issues.containsKey(each.id()))
                    .map(each -> new LaneActivity(
                            issues.get(each.id()),
                            each.activity().traits().planned(),
                            each.delivery(),
                            each.byGoal().keySet().stream()
                                    .filter(goals::containsKey)
                                    .map(goal -> goals.get(goal).key())
                                    .sorted(KeyOrder.BY_PROJECT_AND_NUMBER)
                                    .toList()))
                    .toList();
        }
    }

    /** A part of what was read, with what Jira says of its issues. */
    List<LaneActivity> shown(List<PlacedActivity> part, InLanes found) {
        return shown(List.of(part), found).of(part);
    }

    private Shown shown(Collection<List<PlacedActivity>> parts, InLanes found) {
        Set<Long> ids = new LinkedHashSet<>();
        Set<Long> goals = new LinkedHashSet<>();
        parts.forEach(part -> part.forEach(each -> {
            ids.add(each.id());
            goals.addAll(each.byGoal().keySet());
        }));
        goals.retainAll(found.seenGoals);
        return new Shown(
                sources.issues().details(new ArrayList<>(ids)), sources.issues().names(goals));
    }
}
