package io.milepost.domain.plan;

import java.util.Locale;
import java.util.Optional;

/**
 * One thing in a goal's plan that is another now and that its figures depend on.
 *
 * @param part the name of the KPI or milestone that it belongs to; empty for what a plan has only once
 * @param from as it was typed; empty where there was nothing, or nothing that fits in a line
 * @param to as it was typed; empty where there is nothing, or nothing that fits in a line
 */
public record PlanChange(Field field, Optional<String> part, Optional<String> from, Optional<String> to) {

    /** What can be another. */
    public enum Field {
        STAGE,
        /** The weight of a KPI or milestone, or that of the goal in its parent goal. */
        WEIGHT,
        ROLL_UP,
        PACE,
        REVIEW_DAYS,
        LEAST_RUNNING_DAYS,
        /** A KPI that came or went. */
        KPI,
        /** Which KPI stands first. */
        FIRST_KPI,
        AIM,
        BASELINE,
        TARGET,
        LOWER,
        UPPER,
        TOLERANCE,
        SOURCE,
        /** A milestone that came or went. */
        MILESTONE,
        DATE,
        EXPECTED,
        REACHED_ON;

        /** The word by which REST and the page know it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    PlanChange of(String partName) {
        return new PlanChange(field, Optional.of(partName), from, to);
    }

    /** Whether it is about what the goal is measured by, and not about how the goal is treated. */
    public boolean isOfMeasuring() {
        return part.isPresent() || field == Field.KPI || field == Field.FIRST_KPI || field == Field.MILESTONE;
    }
}
