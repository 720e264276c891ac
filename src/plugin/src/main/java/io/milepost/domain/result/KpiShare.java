package io.milepost.domain.result;

import io.milepost.domain.KpiValue;
import io.milepost.domain.Share;
import io.milepost.domain.plan.Aim;
import io.milepost.domain.plan.GoalPlan;
import io.milepost.domain.plan.Kpi;
import io.milepost.domain.plan.Milestone;
import io.milepost.domain.plan.Reading;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The share of the way that a KPI has gone, by what it aims at. */
public final class KpiShare {

    private KpiShare() {}

    /** Empty without data; below 0 and above 1 are possible. */
    public static Optional<Share> of(Kpi kpi, Optional<Reading> reading, GoalPlan plan) {
        return kpi.aim() instanceof Aim.ReachMilestones
                ? ofMilestones(plan.milestones())
                : reading.map(current -> ofValue(kpi.aim(), current.value()));
    }

    static Share ofValue(Aim aim, KpiValue current) {
        if (aim instanceof Aim.Reach reach) {
            return ofReach(reach, current);
        }
        if (aim instanceof Aim.Keep keep) {
            return ofKeep(keep, current);
        }
        return current.equals(KpiValue.ZERO) ? Share.NONE : Share.WHOLE;
    }

    /** (current - baseline) / (target - baseline), in both directions. */
    private static Share ofReach(Aim.Reach reach, KpiValue current) {
        BigDecimal baseline = reach.baseline().decimal();
        return Share.ofRatio(
                current.decimal().subtract(baseline),
                reach.targetValue().decimal().subtract(baseline));
    }

    /** 1 inside, 1 - distance / tolerance outside, never below 0. */
    private static Share ofKeep(Aim.Keep keep, KpiValue current) {
        BigDecimal tolerance = keep.tolerance().decimal();
        return Share.ofRatio(tolerance.subtract(distance(keep, current)), tolerance)
                .clamped();
    }

    static BigDecimal distance(Aim.Keep keep, KpiValue current) {
        BigDecimal below = keep.lower()
                .map(bound -> bound.decimal().subtract(current.decimal()))
                .orElse(BigDecimal.ZERO);
        BigDecimal above = keep.upper()
                .map(bound -> current.decimal().subtract(bound.decimal()))
                .orElse(BigDecimal.ZERO);
        return below.max(above).max(BigDecimal.ZERO);
    }

    /** The weight of the milestones reached through the weight of all; empty where there is none. */
    private static Optional<Share> ofMilestones(List<Milestone> milestones) {
        if (milestones.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal reached = weight(milestones.stream()
                .filter(milestone -> milestone.reachedOn().isPresent())
                .toList());
        return Optional.of(Share.ofRatio(reached, weight(milestones)));
    }

    private static BigDecimal weight(List<Milestone> milestones) {
        return milestones.stream().map(Milestone::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
