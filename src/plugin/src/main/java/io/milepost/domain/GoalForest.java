package io.milepost.domain;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongPredicate;

/** Which goal stands under which: every goal has at most one parent and no way leads back to where it began. */
public final class GoalForest {

    private final Map<Long, Long> parents;

    private GoalForest(Map<Long, Long> parents) {
        this.parents = parents;
    }

    /** A part of a resolved forest: these goals and all above them. */
    public static GoalForest ofParents(Map<Long, Long> parentByGoal) {
        return new GoalForest(Map.copyOf(parentByGoal));
    }

    /** The forest as it stands in the stored goals. */
    public static GoalForest asStored(Collection<Goal> goals) {
        Map<Long, Long> parents = new HashMap<>();
        goals.forEach(goal -> goal.parentId().ifPresent(parent -> parents.put(goal.id(), parent)));
        return new GoalForest(parents);
    }

    /**
     * Takes the links by ascending id, whatever their order: the first that leads to a goal and closes no loop gives a goal
     * its parent, the rest are left out.
     */
    public static GoalForest resolve(LongPredicate isGoal, Collection<ParentLink> links) {
        GoalForest forest = new GoalForest(new HashMap<>());
        for (ParentLink link : new TreeSet<>(links)) {
            if (isGoal.test(link.goalId()) && isGoal.test(link.parentId())) {
                forest.take(link);
            }
        }
        return forest;
    }

    private void take(ParentLink link) {
        if (!parents.containsKey(link.goalId()) && !wouldLoop(link.goalId(), link.parentId())) {
            parents.put(link.goalId(), link.parentId());
        }
    }

    /** The same with goals that stand below these. */
    public GoalForest with(Map<Long, Long> parentByGoal) {
        Map<Long, Long> all = new HashMap<>(parents);
        all.putAll(parentByGoal);
        return new GoalForest(all);
    }

    public OptionalLong parentOf(long goalId) {
        Long parent = parents.get(goalId);
        return parent == null ? OptionalLong.empty() : OptionalLong.of(parent);
    }

    /** The goals above this one, the nearest first. */
    public List<Long> ancestorsOf(long goalId) {
        List<Long> above = new ArrayList<>();
        for (Long next = parents.get(goalId); next != null; next = parents.get(next)) {
            above.add(next);
        }
        return above;
    }

    /** Whether the parent is the goal itself or stands somewhere below it. */
    public boolean wouldLoop(long goalId, long parentId) {
        return goalId == parentId || ancestorsOf(parentId).contains(goalId);
    }

    /** These goals, each after all of them that stand below it; of two that stand apart, the lower id comes first. */
    public List<Long> bottomUp(Collection<Long> goals) {
        Map<Long, Integer> depths = new HashMap<>();
        return goals.stream()
                .distinct()
                .sorted(Comparator.comparingInt((Long goal) -> -depth(goal, depths))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** These goals and all that stand above them. */
    public Set<Long> upward(Collection<Long> goals) {
        Set<Long> upward = new HashSet<>();
        for (long goal : goals) {
            for (Long next = goal; next != null && upward.add(next); next = parents.get(next)) {}
        }
        return upward;
    }

    private int depth(long goalId, Map<Long, Integer> known) {
        Deque<Long> way = new ArrayDeque<>();
        Long next = goalId;
        for (; next != null && !known.containsKey(next); next = parents.get(next)) {
            way.push(next);
        }
        int depth = next == null ? -1 : known.get(next);
        for (long goal : way) {
            known.put(goal, ++depth);
        }
        return known.get(goalId);
    }
}
