package io.milepost.domain.plan;

import io.milepost.domain.KpiValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A dated checkpoint of a goal.
 *
 * @param ownerKey Jira's user key
 * @param expected the value that the goal's first KPI should have by then
 * @param weight against the goal's other milestones; above 0
 * @param reachedOn empty until somebody says that it is reached
 */
public record Milestone(
        String id,
        String name,
        LocalDate date,
        Optional<String> ownerKey,
        Optional<KpiValue> expected,
        BigDecimal weight,
        Optional<LocalDate> reachedOn) {

    public Milestone {
        name = name.strip();
        if (name.isEmpty() || name.length() > 120) {
            throw new PlanRefusedException("milestone-name", name);
        }
        if (weight.signum() <= 0 || weight.precision() - weight.scale() > 6 || weight.scale() > 6) {
            throw new PlanRefusedException("weight-not-above-zero", weight.toPlainString());
        }
    }
}
