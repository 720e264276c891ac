package io.milepost.recalculation;

import io.milepost.domain.StateChange;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells through which issues of a batch its goals moved. */
final class Reasons {

    private final ScopeChanges scope;
    private final ReachedGoals goals;
    private final GoalMoves moves;
    private final Map<Long, Set<Long>> seen;
    private final Comparison found;

    /** @param newsOf goals of which it is known from elsewhere than their issues that something is new */
    Reasons(Comparison found, GoalMoves moves, Set<Long> newsOf) {
        this.scope = found.scope();
        this.goals = found.goals();
        this.moves = moves;
        this.seen = OriginsByGoal.of(found, movedThemselves(newsOf));
        this.found = found;
    }

    private Set<Long> movedThemselves(Set<Long> newsOf) {
        Set<Long> moved = new HashSet<>(scope.placedGoals());
        movesOfScope()
                .filter(goal ->
                        newsOf.contains(goal) || isPlannedAnew(moves.changes().get(goal)))
                .forEach(moved::add);
        return moved;
    }

    private Stream<Long> movesOfScope() {
        return scope.goalsOfScope().stream().filter(moves.changes()::containsKey);
    }

    private static boolean isPlannedAnew(StateChange move) {
        return !move.before().place().span().equals(move.after().place().span());
    }

    /** By goal; those that moved by time are absent. Where nothing is seen to have changed, it is through the looking. */
    Map<Long, Set<Long>> originsByGoal() {
        Set<Long> moved = new HashSet<>(moves.changes().keySet());
        moved.removeAll(moves.byTime());
        Map<Long, Set<Long>> origins = new HashMap<>(seen);
        origins.keySet().retainAll(moved);
        moved.removeAll(seen.keySet());
        Map<Long, Set<Long>> looked = moved.isEmpty() ? Map.of() : OriginsByGoal.ofLooking(found);
        moved.forEach(goal -> origins.put(goal, lookedFrom(goal, looked)));
        return origins;
    }

    /** A goal that is looked at only because one above looks down at it has come in the way of that one. */
    private Set<Long> lookedFrom(long goal, Map<Long, Set<Long>> looked) {
        if (scope.goalsOfScope().contains(goal)) {
            return Set.of(scope.originOf(goal));
        }
        OptionalLong next = OptionalLong.of(goal);
        while (next.isPresent() && !looked.containsKey(next.getAsLong())) {
            next = goals.forest().parentOf(next.getAsLong());
        }
        return next.isPresent() ? looked.get(next.getAsLong()) : scope.origins();
    }

    /** By goal that was stored wrongly in itself, and not on account of another issue, the issue of the batch behind it. */
    Map<Long, Long> originByWrongGoal() {
        Set<Long> aboveMoved = moves.changes().keySet().stream()
                .flatMap(goal -> goals.forest().parentOf(goal).stream().boxed())
                .collect(Collectors.toSet());
        return movesOfScope()
                .filter(goal -> !moves.byTime().contains(goal))
                .filter(goal -> isPlannedAnew(moves.changes().get(goal))
                        || !seen.containsKey(goal) && !aboveMoved.contains(goal))
                .collect(Collectors.toMap(goal -> goal, scope::originOf));
    }
}
