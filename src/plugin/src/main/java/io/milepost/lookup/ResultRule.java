package io.milepost.lookup;

import io.milepost.domain.plan.RollUp;
import io.milepost.domain.result.GoalResult;
import java.util.Locale;
import java.util.Optional;

/** How a goal's result is made of its parts. */
public enum ResultRule {
    /** It is the share of its one KPI. */
    SINGLE,
    MEAN_OF_KPIS,
    WEIGHTED_MEAN,
    SAME_UNIT_SUM,
    WEAKEST;

    static Optional<ResultRule> of(GoalResult result) {
        if (result.coverage().all() == 0) {
            return Optional.empty();
        }
        return Optional.of(
                result.rollUp().map(ResultRule::of).orElse(result.kpis().size() == 1 ? SINGLE : MEAN_OF_KPIS));
    }

    private static ResultRule of(RollUp rule) {
        return switch (rule) {
            case WEIGHTED_MEAN -> WEIGHTED_MEAN;
            case SAME_UNIT_SUM -> SAME_UNIT_SUM;
            case WEAKEST -> WEAKEST;
        };
    }

    /** The word by which REST knows it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
