package io.milepost.lookup;

import io.milepost.domain.Delivery;
import io.milepost.domain.Share;
import io.milepost.domain.plan.SearchFailure;
import io.milepost.domain.result.KpiResult;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Why a goal shows its numbers: every figure that its formulas need. */
public record Explanation(
        LocalDate asOf, Assessment assessment, DeliveryParts delivery, ResultParts result, Optional<PaceParts> pace) {

    /** A goal of which the reader may know. */
    public record Named(String key, String summary) {}

    /**
     * What a goal's delivery is the sum of.
     *
     * @param fallbackWeights how many of its activities count with the plan's standard weight for want of one of their own;
     *     empty for a day in the past
     */
    public record DeliveryParts(
            OwnWork own, List<SubGoalWork> subGoals, HiddenWork hidden, Optional<Integer> fallbackWeights) {}

    /** @param activities empty for a day in the past */
    public record OwnWork(Delivery sums, Optional<Integer> activities) {}

    /** @param counted what it counts in the goal: its sums, or its own weight of which its share is done */
    public record SubGoalWork(Named goal, Delivery counted, Optional<BigDecimal> ownWeight) {}

    /** Sub-goals that the sum counts and the reader may not see. */
    public record HiddenWork(int goals, Delivery counted) {}

    /**
     * What a goal's result is made of.
     *
     * @param rule empty where there is nothing to make it of
     * @param hiddenSubGoals how many of the sub-goals the reader may not see
     */
    public record ResultParts(
            Optional<ResultRule> rule, List<KpiPart> kpis, List<SubGoalResult> subGoals, int hiddenSubGoals) {}

    /**
     * One KPI.
     *
     * @param formula of a KPI that is calculated
     * @param failure why the KPI's search gives no value at the moment
     */
    public record KpiPart(KpiResult kpi, Optional<FormulaPart> formula, Optional<SearchFailure> failure) {}

    public record SubGoalResult(Named goal, BigDecimal weight, Optional<Share> share) {}

    public HealthReason healthReason() {
        return HealthReason.of(assessment, pace);
    }
}
