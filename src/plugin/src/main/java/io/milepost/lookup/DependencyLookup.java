package io.milepost.lookup;

import io.milepost.domain.Goal;
import io.milepost.domain.Progress;
import io.milepost.domain.Span;
import io.milepost.domain.order.Dependency;
import io.milepost.domain.order.Network;
import io.milepost.domain.order.Task;
import io.milepost.lookup.DependencyView.GoalChain;
import io.milepost.lookup.DependencyView.Waiting;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads what waits for what among the goals and activities of a roadmap: as many statements for a hundred activities as for
 * ten thousand, and Jira is asked only for issues at the ends of dependencies.
 */
public final class DependencyLookup {

    private final GoalSources sources;
    private final PlacedActivities placed;
    private final ActivityRecords activities;
    private final DependencyRecords records;
    private final PlanDay day;

    public DependencyLookup(
            GoalSources sources,
            PlacedActivities placed,
            ActivityRecords activities,
            DependencyRecords records,
            PlanDay day) {
        this.sources = sources;
        this.placed = placed;
        this.activities = activities;
        this.records = records;
        this.day = day;
    }

    /** Refuses a project or a plan that is unknown or unseen. */
    public DependencyView of(Viewer viewer, LaneScope scope) {
        GoalTree goals = new GoalTree(placed.shownGoals(viewer, scope));
        Map<Long, PlacedActivity> byId = activities(goals);
        Set<Long> known = new HashSet<>(byId.keySet());
        goals.all().forEach(goal -> known.add(goal.id()));
        Map<Long, Set<Long>> stored = records.among(known);
        Seen seen = seen(viewer, goals, byId, ends(stored));
        List<Dependency> dependencies = seen.among(stored);
        int all = stored.values().stream().mapToInt(Set::size).sum();
        return new DependencyView(
                day.today(),
                seen.work(dependencies),
                seen.waiting(dependencies, day.today()),
                all - dependencies.size(),
                new Chains(goals, seen, dependencies).all(),
                new Network(dependencies).circles().stream().map(seen::keys).toList());
    }

    private Map<Long, PlacedActivity> activities(GoalTree goals) {
        Set<Long> ids = goals.all().stream().map(Goal::id).collect(Collectors.toSet());
        return activities.contributingTo(ids, Set.of()).stream()
                .collect(Collectors.toMap(PlacedActivity::id, Function.identity()));
    }

    private static Set<Long> ends(Map<Long, Set<Long>> stored) {
        return Stream.concat(stored.keySet().stream(), stored.values().stream().flatMap(Collection::stream))
                .collect(Collectors.toSet());
    }

    private Seen seen(Viewer viewer, GoalTree goals, Map<Long, PlacedActivity> byId, Set<Long> ends) {
        Set<Long> asked = new HashSet<>(ends);
        goals.all().forEach(goal -> asked.add(goal.id()));
        Set<Long> visible = new HashSet<>(sources.visibility().seenOf(viewer, asked));
        Set<Long> shown = new HashSet<>(ends);
        shown.retainAll(visible);
        Set<Long> named = new HashSet<>(asked);
        named.retainAll(visible);
        Map<Long, IssueDetails> details = sources.issues().details(named);
        shown.retainAll(details.keySet());
        Set<Long> goalEnds = shown.stream().filter(id -> !byId.containsKey(id)).collect(Collectors.toSet());
        return new Seen(shown, details, byId, sources.issues().planned(goalEnds));
    }

    /**
     * What the reader sees of the ends of dependencies.
     *
     * @param details of these and of all goals that he sees
     * @param goalSpans of the goals among the ends
     */
    private record Seen(
            Set<Long> ends,
            Map<Long, IssueDetails> details,
            Map<Long, PlacedActivity> activities,
            Map<Long, Span> goalSpans) {

        List<Dependency> among(Map<Long, Set<Long>> stored) {
            return stored.entrySet().stream()
                    .filter(each -> ends.contains(each.getKey()))
                    .flatMap(each -> each.getValue().stream()
                            .filter(ends::contains)
                            .map(successor -> new Dependency(task(each.getKey()), task(successor))))
                    .toList();
        }

        private Task task(long id) {
            return new Task(id, planned(id), details.get(id).status().progress() == Progress.DONE);
        }

        private Span planned(long id) {
            return activities.containsKey(id)
                    ? activities.get(id).activity().traits().planned()
                    : goalSpans.getOrDefault(id, Span.OPEN);
        }

        String key(long id) {
            return details.get(id).key();
        }

        List<String> keys(List<Long> ids) {
            return ids.stream().map(this::key).toList();
        }

        List<Work> work(List<Dependency> dependencies) {
            return dependencies.stream()
                    .flatMap(each ->
                            Stream.of(each.predecessor().id(), each.successor().id()))
                    .distinct()
                    .map(this::work)
                    .sorted(Comparator.comparing(work -> work.name().key(), KeyOrder.BY_PROJECT_AND_NUMBER))
                    .toList();
        }

        private Work work(long id) {
            boolean isGoal = !activities.containsKey(id);
            Stream<Long> goals = isGoal ? Stream.of(id) : activities.get(id).byGoal().keySet().stream();
            return new Work(
                    details.get(id).name(),
                    isGoal,
                    planned(id),
                    goals.filter(details::containsKey)
                            .map(this::key)
                            .sorted(KeyOrder.BY_PROJECT_AND_NUMBER)
                            .toList());
        }

        List<Waiting> waiting(List<Dependency> dependencies, LocalDate today) {
            return dependencies.stream()
                    .sorted(Comparator.comparing((Dependency each) -> each.state(today))
                            .thenComparing(each -> each.slack().orElse(0L))
                            .thenComparing(each -> key(each.predecessor().id()), KeyOrder.BY_PROJECT_AND_NUMBER)
                            .thenComparing(each -> key(each.successor().id()), KeyOrder.BY_PROJECT_AND_NUMBER))
                    .map(each -> new Waiting(
                            key(each.predecessor().id()), key(each.successor().id()), each.slack(), each.state(today)))
                    .toList();
        }
    }

    /** The longest chain of each goal that the reader sees, of activities in the goal's tree. */
    private record Chains(GoalTree goals, Seen seen, List<Dependency> dependencies) {

        List<GoalChain> all() {
            return goals.all().stream()
                    .filter(goal -> seen.details.containsKey(goal.id()))
                    .flatMap(goal -> of(goal).stream())
                    .sorted(Comparator.comparing(GoalChain::goal, KeyOrder.BY_PROJECT_AND_NUMBER))
                    .toList();
        }

        private Optional<GoalChain> of(Goal goal) {
            Set<Long> tree = goals.treeOf(goal).stream().map(Goal::id).collect(Collectors.toSet());
            List<Dependency> inside = dependencies.stream()
                    .filter(each -> isIn(tree, each.predecessor()) && isIn(tree, each.successor()))
                    .toList();
            return new Network(inside)
                    .longest()
                    .map(chain -> new GoalChain(seen.key(goal.id()), seen.keys(chain.taskIds()), chain.days()));
        }

        private boolean isIn(Set<Long> tree, Task task) {
            PlacedActivity activity = seen.activities.get(task.id());
            return activity != null && activity.byGoal().keySet().stream().anyMatch(tree::contains);
        }
    }
}
