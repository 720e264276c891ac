package io.milepost.lookup;

import io.milepost.domain.ActivityValue;
import io.milepost.domain.Contribution;
import io.milepost.domain.Delivery;
import io.milepost.domain.Goal;
import io.milepost.lookup.PastStates.PastState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;

/**
 * The goals as they stood at a moment in the past, in the projects in which they are today. Of the work only sums are kept:
 * no activity is told of.
 */
final class PastGoals implements GoalRecords {

    private final Map<Long, Goal> goals;

    private PastGoals(Map<Long, Goal> goals) {
        this.goals = goals;
    }

    /** Reads all goals, because those that stood below one may stand elsewhere today. */
    static PastGoals read(GoalRecords today, PastStates states, Instant moment) {
        List<Goal> all = today.all();
        Map<Long, PastState> then = states.at(moment, all.stream().map(Goal::id).toList());
        Map<Long, Goal> goals = new TreeMap<>();
        all.forEach(goal -> Optional.ofNullable(then.get(goal.id()))
                .ifPresent(past -> goals.put(
                        goal.id(), new Goal(goal.id(), goal.projectId(), Delivery.NONE, past.state(), past.since()))));
        return new PastGoals(goals);
    }

    @Override
    public Map<Long, Goal> byIds(Collection<Long> goalIds) {
        Map<Long, Goal> found = new HashMap<>(goals);
        found.keySet().retainAll(Set.copyOf(goalIds));
        return found;
    }

    @Override
    public List<Goal> ofProjects(Collection<Long> projectIds) {
        return goals.values().stream()
                .filter(goal -> projectIds.contains(goal.projectId()))
                .toList();
    }

    @Override
    public Set<Long> idsIn(Collection<Long> projectIds) {
        return goals.values().stream()
                .filter(goal -> projectIds.contains(goal.projectId()))
                .map(Goal::id)
                .collect(Collectors.toSet());
    }

    @Override
    public List<Goal> below(Collection<Long> goalIds) {
        GoalTree tree = new GoalTree(goals.values());
        Map<Long, Goal> below = new TreeMap<>();
        goalIds.stream()
                .filter(goals::containsKey)
                .flatMap(id -> tree.treeOf(goals.get(id)).stream())
                .forEach(goal -> below.put(goal.id(), goal));
        below.keySet().removeAll(Set.copyOf(goalIds));
        return new ArrayList<>(below.values());
    }

    @Override
    public List<Goal> all() {
        return List.copyOf(goals.values());
    }

    @Override
    public List<Contribution> contributionsTo(Collection<Long> goalIds) {
        return List.of();
    }

    @Override
    public List<Long> activityIds(Collection<Long> goalIds) {
        return List.of();
    }

    @Override
    public List<Contribution> contributionsOf(Collection<Long> activityIds) {
        return List.of();
    }

    @Override
    public Map<Long, List<Long>> idsByProject() {
        return goals.values().stream()
                .collect(Collectors.groupingBy(Goal::projectId, Collectors.mapping(Goal::id, Collectors.toList())));
    }

    @Override
    public List<ActivityValue> valuesOf(Collection<Long> activityIds) {
        return List.of();
    }

    @Override
    public boolean hasGoals(long projectId) {
        return !ofProjects(List.of(projectId)).isEmpty();
    }

    @Override
    public LongPredicate contributing(Collection<Long> issueIds) {
        return id -> false;
    }
}
