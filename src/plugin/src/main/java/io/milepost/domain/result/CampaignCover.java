package io.milepost.domain.result;

import io.milepost.domain.Share;
import io.milepost.domain.plan.Aim;
import io.milepost.domain.plan.GoalPlan;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * How much of the goal's target its campaigns' targets add up to: the sum of the campaigns' targets through the goal's
 * target. A target that was typed as a change ("+6 pp", "+25 %") is that change, in the KPI's unit.
 *
 * @param whole the goal's target, above 0
 * @param withoutTarget how many campaigns have no target yet
 */
public record CampaignCover(BigDecimal sum, BigDecimal whole, int withoutTarget) {

    /** Empty without a campaign, and where the first KPI has no target to reach or a target of 0. */
    public static Optional<CampaignCover> of(GoalPlan plan) {
        return plan.firstKpi()
                .filter(kpi ->
                        kpi.aim() instanceof Aim.Reach && !plan.campaigns().isEmpty())
                .map(kpi -> target((Aim.Reach) kpi.aim()))
                .filter(target -> target.signum() > 0)
                .map(target -> of(plan, target));
    }

    private static CampaignCover of(GoalPlan plan, BigDecimal target) {
        List<BigDecimal> targets = plan.campaigns().stream()
                .flatMap(campaign -> campaign.target().stream())
                .map(value -> value.decimal().abs())
                .toList();
        BigDecimal sum = targets.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return new CampaignCover(sum, target, plan.campaigns().size() - targets.size());
    }

    private static BigDecimal target(Aim.Reach reach) {
        BigDecimal value = reach.targetValue().decimal();
        return reach.target().isChange()
                ? value.subtract(reach.baseline().decimal()).abs()
                : value.abs();
    }

    public Share share() {
        return Share.ofRatio(sum, whole);
    }

    /** Campaigns that do not add up to the target are a finding. */
    public boolean isShort() {
        return sum.compareTo(whole) < 0;
    }
}
