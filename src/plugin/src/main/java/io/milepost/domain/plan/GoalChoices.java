package io.milepost.domain.plan;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a goal does otherwise than its plan; empty means as the plan says.
 *
 * @param weight the weight with which it counts in its parent goal, in delivery and in result
 * @param reviewDays after how many days without a measurement it is stale
 * @param leastRunningDays how long its channel needs before it can be judged
 */
public record GoalChoices(
        Optional<BigDecimal> weight,
        Optional<RollUp> rollUp,
        Optional<PaceShape> pace,
        Optional<Integer> reviewDays,
        Optional<Integer> leastRunningDays) {

    public static final GoalChoices NONE =
            new GoalChoices(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000);

    public GoalChoices {
        weight.filter(value -> value.signum() <= 0 || value.compareTo(MOST) > 0 || value.scale() > 6)
                .ifPresent(value -> {
                    throw new PlanRefusedException("weight-not-above-zero", value.toPlainString());
                });
        refuseUnlessDays(reviewDays, 1);
        refuseUnlessDays(leastRunningDays, 0);
    }

    private static void refuseUnlessDays(Optional<Integer> days, int least) {
        days.filter(value -> value < least || value > 3660).ifPresent(value -> {
            throw new PlanRefusedException("days-out-of-range", value.toString());
        });
    }
}
