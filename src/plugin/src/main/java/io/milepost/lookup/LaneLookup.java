package io.milepost.lookup;

import io.milepost.domain.Goal;
import io.milepost.lookup.LaneNaming.LaneName;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads the lanes of a roadmap and, of each, a part of its activities. It knows of all activities only what is stored, and
 * asks Jira for the issues of the part that is shown: as many statements for a hundred activities as for ten thousand.
 */
public final class LaneLookup {

    private final GoalSources sources;
    private final PlacedActivities activities;
    private final LaneNaming naming;
    private final LaneOrder order;
    private final GoalStandings standings;

    public LaneLookup(
            GoalSources sources, PlacedActivities activities, People people, StatusNames statuses, PlanDay day) {
        this.sources = sources;
        this.activities = activities;
        this.naming = new LaneNaming(sources, people, statuses);
        this.order = new LaneOrder(sources.issues(), people);
        this.standings = new GoalStandings(sources, day);
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
                List<PlacedActivity> part = part(found.reading.seen(lane.key()), found, new Part(false, 0, left));
                first.put(lane.key(), part);
                left -= part.size();
            }
        }
        Shown shown = shown(first.values(), found);
        List<Lane> lanes = found.lanes.stream()
                .map(lane -> lane(
                        lane, found.reading.figures(lane.key()), shown.of(first.getOrDefault(lane.key(), List.of()))))
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
        List<PlacedActivity> seen = found.reading.seenIn(keys);
        return new LaneWindow(of(seen, part).size(), shown(part(seen, found, part), found));
    }

    private List<PlacedActivity> part(List<PlacedActivity> all, InLanes found, Part part) {
        return order.sorted(of(all, part), found.query.sort(), found.goalRanks).stream()
                .skip(part.start)
                .limit(part.limit)
                .toList();
    }

    private static List<PlacedActivity> of(List<PlacedActivity> all, Part part) {
        return all.stream()
                .filter(each -> LaneFigures.isUnscheduled(each) == part.unscheduled)
                .toList();
    }

    /**
     * All lanes with the activities of those that are open.
     *
     * @param limit how many activities at most, of all lanes together
     */
    public OpenLanes opened(Viewer viewer, LaneScope scope, LaneQuery query, LaneOpening opening, int limit) {
        InLanes found = inLanes(viewer, scope, query);
        List<Opened> opened = new ArrayList<>();
        int left = limit;
        for (LaneName lane : found.lanes) {
            Opened each = opened(lane, found, opening, Math.min(left, opening.perLane()));
            left -= each.scheduled.size() + each.unscheduled.size();
            opened.add(each);
        }
        Shown shown = shown(
                opened.stream()
                        .flatMap(each -> Stream.of(each.scheduled, each.unscheduled))
                        .toList(),
                found);
        return new OpenLanes(
                found.reading.total(found.keys()),
                opened.stream().map(each -> each.with(shown)).toList());
    }

    /** A lane with what is seen of it, before Jira is asked. */
    private record Opened(
            LaneName name,
            LaneFigures figures,
            boolean isOpen,
            boolean hasUnscheduled,
            List<PlacedActivity> scheduled,
            List<PlacedActivity> unscheduled) {

        OpenLanes.OpenLane with(Shown shown) {
            return new OpenLanes.OpenLane(
                    lane(name, figures, shown.of(scheduled)), isOpen, hasUnscheduled, shown.of(unscheduled));
        }
    }

    private Opened opened(LaneName lane, InLanes found, LaneOpening opening, int limit) {
        LaneFigures figures = found.reading.figures(lane.key());
        List<PlacedActivity> all = found.reading.seen(lane.key());
        boolean isOpen = opening.isOpen(lane.id(), all.size() - figures.unscheduled(), found.lanes.size());
        boolean hasUnscheduled = isOpen && opening.unscheduled().test(lane.id());
        List<PlacedActivity> scheduled = isOpen ? part(all, found, new Part(false, 0, limit)) : List.of();
        Part rest = new Part(true, 0, limit - scheduled.size());
        return new Opened(
                lane, figures, isOpen, hasUnscheduled, scheduled, hasUnscheduled ? part(all, found, rest) : List.of());
    }

    private static Lane lane(LaneName lane, LaneFigures figures, List<LaneActivity> items) {
        return new Lane(
                lane.id(), Optional.of(lane.name()).filter(name -> !lane.key().isEmpty()), figures, items);
    }

    /**
     * What was read: the lanes that are wanted, in their order.
     *
     * @param goalRanks what puts goals into the order that is wanted, the least first
     */
    record InLanes(
            LaneReading reading,
            List<LaneName> lanes,
            PlacedActivities.Found found,
            LaneQuery query,
            Map<Long, BigDecimal> goalRanks) {

        Set<String> keys() {
            return lanes.stream().map(LaneName::key).collect(Collectors.toCollection(LinkedHashSet::new));
        }

        Map<String, List<String>> values(PlacedActivity each) {
            Map<String, List<String>> values = new TreeMap<>();
            query.told().forEach(lanes -> values.put(lanes.word(), List.copyOf(found.valuesOf(each, lanes))));
            values.values().removeIf(List::isEmpty);
            return values;
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
        Map<Long, BigDecimal> ranks = standings.ranks(viewer, goals, found.seenGoals(), query.sort());
        return new InLanes(reading, lanes, found, query, ranks);
    }

    /** What Jira says of the issues that are shown, and what the goals that they serve are called. */
    private record Shown(InLanes found, Map<Long, IssueDetails> issues, Map<Long, IssueDetails.Name> goals) {

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
                                    .toList(),
                            found.values(each)))
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
        goals.retainAll(found.found.seenGoals());
        return new Shown(
                found,
                sources.issues().details(new ArrayList<>(ids)),
                sources.issues().names(goals));
    }
}
