package io.milepost.lookup;

import io.milepost.domain.Health;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What would move if the rules of a project's plan were others.
 *
 * @param goals how many were looked at, seen or not
 * @param moved how many of them would have another attainment or health, seen or not
 * @param moves those that the reader may see, the largest first
 */
public record RulesTrial(
        int goals, int moved, List<GoalMove> moves, Map<Health, Integer> before, Map<Health, Integer> after) {

    public RulesTrial {
        moves = List.copyOf(moves);
    }

    /** The largest that can be told in percentage points. */
    public Optional<GoalMove> largest() {
        return moves.stream().filter(move -> move.points().isPresent()).findFirst();
    }
}
