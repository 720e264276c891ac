package io.milepost.domain.plan;

import io.milepost.domain.HealthRule;
import io.milepost.domain.Share;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The rules of one plan, that is of one project's goals.
 *
 * @param work what an activity weighs and how far each status is
 * @param health from which gap on a goal is on track or at risk
 * @param judging how goals are judged unless one says otherwise
 * @param healthNames what the healths are called; they change no number
 * @param choices what fields of issues offer; they change no number either
 */
public record PlanRules(Work work, HealthRule health, Judging judging, HealthNames healthNames, FieldChoices choices) {

    /**
     * How activities count.
     *
     * @param statusShares by status id, where it is not what the status's category says
     * @param notDeliveredResolutionIds resolutions that take an activity out; empty means the standard ones (Won't Do,
     *     Duplicate, Cannot Reproduce)
     */
    public record Work(
            WeightRule weight, Map<String, Share> statusShares, Optional<Set<String>> notDeliveredResolutionIds) {
        public Work {
            statusShares = Map.copyOf(statusShares);
            notDeliveredResolutionIds = notDeliveredResolutionIds.map(Set::copyOf);
            statusShares.forEach((status, share) -> {
                if (!share.clamped().equals(share)) {
                    throw new PlanRefusedException("status-share-out-of-range", status);
                }
            });
        }
    }

    /** @param reviewDays after how many days without a measurement a goal is stale */
    public record Judging(RollUp rollUp, PaceShape pace, int reviewDays) {
        public Judging {
            if (reviewDays < 1 || reviewDays > 3660) {
                throw new PlanRefusedException("days-out-of-range", Integer.toString(reviewDays));
            }
        }
    }

    public static final PlanRules STANDARD = new PlanRules(
            new Work(WeightRule.EQUAL, Map.of(), Optional.empty()),
            HealthRule.STANDARD,
            new Judging(RollUp.WEIGHTED_MEAN, PaceShape.LINEAR, 92));

    /** With the standard names of the healths and the standard choices. */
    public PlanRules(Work work, HealthRule health, Judging judging) {
        this(work, health, judging, HealthNames.STANDARD, FieldChoices.STANDARD);
    }

    /** The same with other names. */
    public PlanRules naming(HealthNames names) {
        return new PlanRules(work, health, judging, names, choices);
    }

    /** The same with other choices. */
    public PlanRules offering(FieldChoices others) {
        return new PlanRules(work, health, judging, healthNames, others);
    }
}
