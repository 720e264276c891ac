package io.milepost.domain.plan;

import io.milepost.domain.KpiValue;
import java.util.Optional;

/** What a KPI's value should do. */
public sealed interface Aim {

    /** The word by which REST and the page know it. */
    String kind();

    /**
     * Go from the baseline to the target, upwards or downwards.
     *
     * @throws PlanRefusedException where the target equals the baseline: that is a "keep within" KPI
     */
    record Reach(KpiValue baseline, TypedTarget target) implements Aim {
        public Reach {
            if (target.from(baseline).equals(baseline)) {
                throw new PlanRefusedException("target-is-baseline", target.typed());
            }
        }

        public KpiValue targetValue() {
            return target.from(baseline);
        }

        public boolean isUpward() {
            return targetValue().compareTo(baseline) > 0;
        }

        @Override
        public String kind() {
            return "reach";
        }
    }

    /**
     * Stay inside a range that may be open at one side.
     *
     * @param tolerance the distance from the range at which the share is 0; above 0
     */
    record Keep(Optional<KpiValue> lower, Optional<KpiValue> upper, KpiValue tolerance) implements Aim {
        public Keep {
            if (lower.isEmpty() && upper.isEmpty()) {
                throw new PlanRefusedException("range-without-sides", "");
            }
            if (lower.isPresent() && upper.isPresent() && lower.get().compareTo(upper.get()) > 0) {
                throw new PlanRefusedException(
                        "range-upside-down", lower.get().decimal().toPlainString());
            }
            if (tolerance.compareTo(KpiValue.ZERO) <= 0) {
                throw new PlanRefusedException(
                        "tolerance-not-above-zero", tolerance.decimal().toPlainString());
            }
        }

        @Override
        public String kind() {
            if (lower.isEmpty()) {
                return "below";
            }
            return upper.isEmpty() ? "above" : "within";
        }
    }

    /** Reached once the value is anything but 0. */
    record YesOrNo() implements Aim {
        @Override
        public String kind() {
            return "yes_no";
        }
    }

    /** Reach the goal's milestones; it has no value of its own. */
    record ReachMilestones() implements Aim {
        @Override
        public String kind() {
            return "milestones";
        }
    }
}
