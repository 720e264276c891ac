package io.milepost.domain.order;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds what waits for itself in the end: forward from each task for the order in which all are left, then backward in the
 * reverse of it (S. R. Kosaraju; M. Sharir, "A strong-connectivity algorithm", Computers and Mathematics with Applications 7
 * (1981), 67-72). Without recursion, so that a chain of any length is walked.
 */
final class Circles {

    private Circles() {}

    static List<List<Long>> in(
            Collection<Long> tasks, Map<Long, List<Long>> successors, Map<Long, List<Long>> predecessors) {
        Set<Long> seen = new HashSet<>();
        List<Long> left = new ArrayList<>();
        tasks.forEach(task -> left.addAll(walk(task, successors, seen)));
        Set<Long> found = new HashSet<>();
        List<List<Long>> circles = new ArrayList<>();
        for (int last = left.size() - 1; last >= 0; last--) {
            List<Long> together = walk(left.get(last), predecessors, found);
            if (together.size() > 1) {
                circles.add(together.stream().sorted().toList());
            }
        }
        circles.sort(Comparator.comparing(circle -> circle.get(0)));
        return List.copyOf(circles);
    }

    /** All that is reached and was not seen before, in the order in which it is left. */
    private static List<Long> walk(long start, Map<Long, List<Long>> ways, Set<Long> seen) {
        List<Long> left = new ArrayList<>();
        Deque<Step> path = new ArrayDeque<>();
        if (seen.add(start)) {
            path.push(Step.at(start, ways));
        }
        while (!path.isEmpty()) {
            Step step = path.peek();
            if (!step.next.hasNext()) {
                left.add(path.pop().task);
                continue;
            }
            long next = step.next.next();
            if (seen.add(next)) {
                path.push(Step.at(next, ways));
            }
        }
        return left;
    }

    private record Step(long task, Iterator<Long> next) {

        static Step at(long task, Map<Long, List<Long>> ways) {
            return new Step(task, ways.getOrDefault(task, List.of()).iterator());
        }
    }
}
