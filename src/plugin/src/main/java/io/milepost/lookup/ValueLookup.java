package io.milepost.lookup;

import io.milepost.domain.Goal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Reads in which lanes the activities of a roadmap stand, for the columns of its table: of each goal what those in its tree
 * say together, or of one goal what each of its own says. Costs as many statements for many goals as for few.
 */
public final class ValueLookup {

    private final GoalSources sources;
    private final PlacedActivities placed;

    public ValueLookup(GoalSources sources, PlacedActivities placed) {
        this.sources = sources;
        this.placed = placed;
    }

    /** What an issue says by the words of lanes; words of which it says nothing are absent. */
    public record Values(String key, Map<String, Set<String>> values) {}

    /** Of the goals that the viewer sees, by what he sees of their work. Refuses a project or a plan that is unknown or unseen. */
    public List<Values> ofGoals(Viewer viewer, LaneScope scope, Set<LaneBy> told) {
        PlacedActivities.Found found =
                placed.of(viewer, scope, new LaneQuery(LaneBy.GOAL, LaneFilter.NONE, LaneSort.PLAN, told));
        Map<Long, Goal> goals = found.goals().stream().collect(Collectors.toMap(Goal::id, Function.identity()));
        Map<Long, Map<String, Set<String>>> values = new HashMap<>();
        found.seen().forEach(each -> {
            Map<String, Set<String>> its = values(found, each, told);
            withAllAbove(each.byGoal().keySet(), goals)
                    .forEach(goal -> its.forEach((word, said) -> values.computeIfAbsent(goal, none -> new TreeMap<>())
                            .computeIfAbsent(word, none -> new TreeSet<>())
                            .addAll(said)));
        });
        values.keySet().retainAll(found.seenGoals());
        return named(values);
    }

    /**
     * Of the own activities of one goal that the viewer sees. Refuses a project or a plan that is unknown or unseen; a goal
     * that is none of its goals, or unseen, has none.
     */
    public List<Values> ofActivities(Viewer viewer, LaneScope scope, Set<LaneBy> told, String goalKey) {
        OptionalLong goal = sources.issues().idOf(goalKey);
        PlacedActivities.Found found =
                placed.of(viewer, scope, new LaneQuery(LaneBy.GOAL, LaneFilter.NONE, LaneSort.PLAN, told));
        Map<Long, Map<String, Set<String>>> values = new HashMap<>();
        if (goal.isPresent() && found.seenGoals().contains(goal.getAsLong())) {
            found.seen().stream()
                    .filter(each -> each.byGoal().containsKey(goal.getAsLong()))
                    .forEach(each -> values.put(each.id(), values(found, each, told)));
        }
        values.values().removeIf(Map::isEmpty);
        return named(values);
    }

    private static Map<String, Set<String>> values(
            PlacedActivities.Found found, PlacedActivity each, Set<LaneBy> told) {
        Map<String, Set<String>> values = new TreeMap<>();
        told.forEach(lanes -> values.put(lanes.word(), found.valuesOf(each, lanes)));
        values.values().removeIf(Set::isEmpty);
        return values;
    }

    /** These goals and all that stand above them. */
    private static Set<Long> withAllAbove(Collection<Long> ids, Map<Long, Goal> goals) {
        Set<Long> path = new TreeSet<>();
        List<Long> open = new ArrayList<>(ids);
        while (!open.isEmpty()) {
            long id = open.remove(open.size() - 1);
            if (goals.containsKey(id) && path.add(id)) {
                goals.get(id).parentId().ifPresent(open::add);
            }
        }
        return path;
    }

    private List<Values> named(Map<Long, Map<String, Set<String>>> values) {
        Map<Long, IssueDetails.Name> names = sources.issues().names(values.keySet());
        return values.entrySet().stream()
                .filter(each -> names.containsKey(each.getKey()))
                .map(each -> new Values(names.get(each.getKey()).key(), each.getValue()))
                .sorted((one, other) -> KeyOrder.BY_PROJECT_AND_NUMBER.compare(one.key, other.key))
                .toList();
    }
}
