package io.milepost.domain.plan;

import io.milepost.domain.KpiValue;
import io.milepost.domain.Span;
import java.util.Optional;
import java.util.Set;

/**
 * A set of activities under one goal with a manager and a target in the goal's own metric.
 *
 * @param managerKey Jira's user key
 * @param target what it should bring, in the unit of the goal's first KPI
 * @param activityIds issues that contribute to the goal
 */
public record Campaign(
        String id,
        String name,
        Optional<String> managerKey,
        Span span,
        Optional<KpiValue> target,
        Set<Long> activityIds) {

    public Campaign {
        if (span.start().isPresent()
                && span.due().filter(span.start().get()::isAfter).isPresent()) {
            throw new PlanRefusedException("due-before-start", span.due().get());
        }
        name = name.strip();
        if (name.isEmpty() || name.length() > 120) {
            throw new PlanRefusedException("campaign-name", name);
        }
        activityIds = Set.copyOf(activityIds);
    }
}
