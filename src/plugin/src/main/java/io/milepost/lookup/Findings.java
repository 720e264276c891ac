package io.milepost.lookup;

import io.milepost.domain.Health;
import io.milepost.domain.plan.GoalStage;
import io.milepost.domain.result.CampaignCover;
import java.util.Optional;

/**
 * What somebody should look at in a goal, each as a count. Of goals that are not at work there is nothing to find.
 *
 * @param fallbackWeights of the activities in the goal's tree, those that count with the plan's standard weight for want
 *     of one of their own; empty for a day in the past
 * @param outOfRange KPIs whose value is out of its operating range
 * @param campaignsShort 1 where the campaigns do not add up to the target
 * @param withoutKpi 1 where the goal has neither a KPI nor sub-goals to make a result of
 * @param stale 1 where it was not measured for too long
 * @param planUnreadable 1 where this version cannot read what is planned for it, so that only its stored figures are known
 */
public record Findings(
        Optional<Integer> fallbackWeights,
        int outOfRange,
        int campaignsShort,
        int withoutKpi,
        int stale,
        int planUnreadable) {

    static final Findings OF_AN_UNREADABLE_PLAN = new Findings(Optional.empty(), 0, 0, 0, 0, 1);

    static Findings of(Assessment goal, Optional<Integer> fallbackWeights) {
        if (goal.plan().stage() != GoalStage.ACTIVE) {
            return new Findings(fallbackWeights.map(any -> 0), 0, 0, 0, 0, 0);
        }
        long outOfRange = goal.result().kpis().stream()
                .filter(kpi -> kpi.warning().isPresent())
                .count();
        Optional<CampaignCover> shortCover = CampaignCover.of(goal.plan()).filter(CampaignCover::isShort);
        return new Findings(
                fallbackWeights,
                Math.toIntExact(outOfRange),
                one(shortCover.isPresent()),
                one(goal.result().coverage().all() == 0),
                one(goal.judgement().health() == Health.STALE),
                0);
    }

    private static int one(boolean found) {
        return found ? 1 : 0;
    }
}
