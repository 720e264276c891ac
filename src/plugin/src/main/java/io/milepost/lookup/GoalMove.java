package io.milepost.lookup;

import io.milepost.domain.Share;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;

/** How a goal would move. */
public record GoalMove(IssueDetails issue, Assessment before, Assessment after) {

    /** By how far the attainment moves; what gains or loses its data moves farther than anything else. */
    static final Comparator<GoalMove> LARGEST_FIRST = Comparator.comparing(GoalMove::distance)
            .reversed()
            .thenComparing(move -> move.issue.key(), KeyOrder.BY_PROJECT_AND_NUMBER);

    /** In percentage points; empty where there is no attainment before or after. */
    public Optional<BigDecimal> points() {
        return share(after).flatMap(now -> share(before).map(now::pointsAheadOf));
    }

    boolean isNone() {
        return share(before).equals(share(after))
                && before.judgement().health() == after.judgement().health();
    }

    private BigDecimal distance() {
        return share(before).equals(share(after))
                ? BigDecimal.ZERO
                : points().map(BigDecimal::abs).orElse(Share.FARTHEST.movePointRight(3));
    }

    private static Optional<Share> share(Assessment goal) {
        return goal.attainment().share();
    }
}
