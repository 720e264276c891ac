package io.milepost.domain.order;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Tasks that are still to be done and the dependencies among them. Tasks that wait for each other in a circle can never be
 * begun: they are named, and no chain goes through them. Costs a few steps a task and a dependency.
 */
public final class Network {

    private static final Comparator<Reach> LONGEST_FIRST = Comparator.comparingLong(Reach::days)
            .thenComparingInt(Reach::tasks)
            .reversed()
            .thenComparingLong(Reach::task);

    private final Map<Long, Task> tasks = new TreeMap<>();
    private final Map<Long, List<Long>> successors = new HashMap<>();
    private final Map<Long, List<Long>> predecessors = new HashMap<>();
    private final List<List<Long>> circles;

    /** Of dependencies that are settled nothing remains to be done in order. */
    public Network(Collection<Dependency> dependencies) {
        dependencies.stream()
                .filter(each -> !each.predecessor().done() && !each.successor().done())
                .distinct()
                .forEach(this::take);
        this.circles = Circles.in(tasks.keySet(), successors, predecessors);
    }

    private void take(Dependency dependency) {
        long from = dependency.predecessor().id();
        long to = dependency.successor().id();
        tasks.put(from, dependency.predecessor());
        tasks.put(to, dependency.successor());
        successors.computeIfAbsent(from, task -> new ArrayList<>()).add(to);
        predecessors.computeIfAbsent(to, task -> new ArrayList<>()).add(from);
    }

    /** The ids of tasks that wait for each other, those of a circle by id, the circles by their first. */
    public List<List<Long>> circles() {
        return circles;
    }

    /**
     * The chain with the most days; of several the one with more tasks, then the one whose last task has the least id. Empty
     * where nothing waits for anything.
     */
    public Optional<Chain> longest() {
        Set<Long> stuck = new HashSet<>();
        circles.forEach(stuck::addAll);
        Map<Long, Reach> reached = new HashMap<>();
        inOrder(stuck).forEach(task -> reached.put(task, reach(task, reached)));
        return reached.values().stream()
                .filter(reach -> reach.tasks > 1)
                .min(LONGEST_FIRST)
                .map(reach -> chain(reach, reached));
    }

    /** How far the longest chain up to a task goes; {@code before} is its last but one. */
    private record Reach(long task, Optional<Long> before, long days, int tasks) {}

    private Reach reach(long task, Map<Long, Reach> reached) {
        long own = tasks.get(task).days();
        return predecessors.getOrDefault(task, List.of()).stream()
                .filter(reached::containsKey)
                .map(reached::get)
                .min(LONGEST_FIRST)
                .map(before -> new Reach(task, Optional.of(before.task), before.days + own, before.tasks + 1))
                .orElseGet(() -> new Reach(task, Optional.empty(), own, 1));
    }

    private static Chain chain(Reach last, Map<Long, Reach> reached) {
        Deque<Long> ids = new ArrayDeque<>(List.of(last.task));
        for (Optional<Long> next = last.before; next.isPresent(); next = reached.get(next.get()).before) {
            ids.addFirst(next.get());
        }
        return new Chain(List.copyOf(ids), last.days);
    }

    /** Each after all that it waits for: A. B. Kahn, "Topological sorting of large networks", CACM 5 (1962), 558-562. */
    private List<Long> inOrder(Set<Long> stuck) {
        Map<Long, Integer> waiting = new HashMap<>();
        tasks.keySet().stream()
                .filter(task -> !stuck.contains(task))
                .forEach(task -> waiting.put(task, (int) predecessors.getOrDefault(task, List.of()).stream()
                        .filter(before -> !stuck.contains(before))
                        .count()));
        List<Long> order = new ArrayList<>(
                waiting.keySet().stream().filter(task -> waiting.get(task) == 0).toList());
        for (int next = 0; next < order.size(); next++) {
            for (long after : successors.getOrDefault(order.get(next), List.of())) {
                if (waiting.containsKey(after) && waiting.merge(after, -1, Integer::sum) == 0) {
                    order.add(after);
                }
            }
        }
        return order;
    }
}
