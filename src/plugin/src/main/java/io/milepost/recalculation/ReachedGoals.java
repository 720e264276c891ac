package io.milepost.recalculation;

import io.milepost.domain.Goal;
import io.milepost.domain.GoalForest;
import io.milepost.domain.GoalState;
import io.milepost.domain.Span;
import io.milepost.domain.StateChange;
import io.milepost.domain.plan.Rules;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The goals whose states are calculated anew: those that the batch touches, all above them, and those below of which a
 * goal wants to know more than their states.
 */
final class ReachedGoals {

    private final ScopeChanges changes;
    private final ForestChange forest;
    private final Set<Long> ids;
    private final Map<Long, Goal> stored;
    private final Map<Long, Long> parentsBelow = new HashMap<>();
    private final Map<Long, List<Goal>> unchangedBelow = new HashMap<>();
    private Planned planned = Planned.NOTHING;
    private GoalForest complete;

    private ReachedGoals(ScopeChanges changes, ForestChange forest, Set<Long> touched) {
        this.changes = changes;
        this.forest = forest;
        this.ids = new HashSet<>(forest.reachedFrom(touched));
        this.stored = new HashMap<>(forest.stored());
        this.complete = forest.after();
    }

    static ReachedGoals read(ScopeChanges changes, ForestChange forest, Set<Long> touched, Reader reader) {
        ReachedGoals reached = new ReachedGoals(changes, forest, touched);
        Set<Long> looking = new HashSet<>();
        Set<Long> level = Set.copyOf(reached.ids);
        while (!level.isEmpty()) {
            reached.planned = reached.planned.and(reader.planned(level));
            reached.markLooking(level, looking, reader.rules);
            level = reached.goDown(reader.below(level, changes.touchLinks(), forest.stored()), looking);
            reached.complete = reached.parentsBelow.isEmpty()
                    ? forest.after()
                    : forest.after().with(reached.parentsBelow);
        }
        return reached;
    }

    /** What is asked of the store and of the plans. */
    record Reader(GoalStore store, Plans plans, Rules rules) {

        private Planned planned(Collection<Long> goalIds) {
            return Planned.read(plans, goalIds);
        }

        private Collection<Goal> below(Set<Long> goalIds, boolean allAreKnown, Map<Long, Goal> known) {
            return allAreKnown
                    ? known.values().stream()
                            .filter(goal -> goal.parentId().isPresent()
                                    && goalIds.contains(goal.parentId().getAsLong()))
                            .toList()
                    : store.subGoalsOf(goalIds);
        }
    }

    /** Also what stands below one that looks down does, so that it is complete. */
    private void markLooking(Set<Long> level, Set<Long> looking, Rules rules) {
        GoalForest after = forest();
        List<Long> topDown = new ArrayList<>(after.bottomUp(level));
        Collections.reverse(topDown);
        for (long goal : topDown) {
            boolean below = after.parentOf(goal).stream().anyMatch(looking::contains);
            if (below || LookingDown.isNeededFor(planned.planOf(goal), rules.planOf(projectOf(goal)))) {
                looking.add(goal);
            }
        }
    }

    /** Those that keep values may do so for a goal above that no longer asks for them. */
    private Set<Long> goDown(Collection<Goal> subGoals, Set<Long> looking) {
        Set<Long> level = new HashSet<>();
        for (Goal goal : subGoals) {
            long parent = goal.parentId().orElseThrow();
            if (ids.contains(goal.id())) {
                continue;
            }
            if (looking.contains(parent) || !goal.valueFields().isEmpty()) {
                level.add(goal.id());
                stored.put(goal.id(), goal);
                parentsBelow.put(goal.id(), parent);
            } else {
                unchangedBelow.computeIfAbsent(parent, id -> new ArrayList<>()).add(goal);
            }
        }
        ids.addAll(level);
        return level;
    }

    Set<Long> ids() {
        return ids;
    }

    /** Those that the batch leaves. */
    Set<Long> remaining() {
        return ids.stream()
                .filter(goal -> !changes.removedGoals().contains(goal))
                .collect(Collectors.toSet());
    }

    /** After the batch, with all of these goals. */
    GoalForest forest() {
        return complete;
    }

    Planned planned() {
        return planned;
    }

    List<Goal> unchangedBelow(long goal) {
        return unchangedBelow.getOrDefault(goal, List.of());
    }

    long projectOf(long goal) {
        return changes.projectOf(goal)
                .orElseGet(() -> stored.containsKey(goal) ? stored.get(goal).projectId() : 0L);
    }

    Span spanOf(long goal) {
        return changes.spanOf(goal).orElseGet(() -> stateBefore(goal).place().span());
    }

    /** Of a goal that was not there, nothing. */
    GoalState stateBefore(long goal) {
        return stored.containsKey(goal) ? stored.get(goal).state() : GoalState.NONE;
    }

    /** The state as it was and stays. */
    StateChange standing(long goal) {
        return new StateChange(stateBefore(goal), stateBefore(goal));
    }

    Set<String> fieldsBefore(long goal) {
        return stored.containsKey(goal) ? stored.get(goal).valueFields() : Set.of();
    }

    /** For which day the state was stored; empty of a goal that was not there. */
    Optional<Instant> storedAt(long goal) {
        return Optional.ofNullable(stored.get(goal)).map(Goal::calculatedAt);
    }
}
