package io.milepost.rest;

import io.milepost.domain.HealthRule;
import io.milepost.domain.KpiValue;
import io.milepost.domain.Share;
import io.milepost.domain.plan.Campaign;
import io.milepost.domain.plan.GoalPlan;
import io.milepost.domain.result.CampaignCover;
import io.milepost.domain.result.Diagnosis;
import io.milepost.lookup.Assessment;
import io.milepost.lookup.Explanation;
import io.milepost.lookup.Explanation.DeliveryParts;
import io.milepost.lookup.Explanation.HiddenWork;
import io.milepost.lookup.Explanation.KpiPart;
import io.milepost.lookup.Explanation.Named;
import io.milepost.lookup.Explanation.OwnWork;
import io.milepost.lookup.Explanation.ResultParts;
import io.milepost.lookup.Explanation.SubGoalResult;
import io.milepost.lookup.Explanation.SubGoalWork;
import io.milepost.lookup.FormulaPart;
import io.milepost.lookup.PaceParts;
import io.milepost.lookup.ResultRule;

/** How the answer to "why this number" looks in JSON. */
final class ExplanationJson {

    private ExplanationJson() {}

    static Json of(Explanation why) {
        Assessment goal = why.assessment();
        return new Json()
                .with("asOf", why.asOf())
                .with("attainment", GoalJson.attainment(goal.attainment()))
                .with("delivery", delivery(goal, why.delivery()))
                .with("result", result(goal, why.result()))
                .with("pace", why.pace().map(pace -> pace(goal, pace)))
                .with("health", health(why))
                .with("diagnosis", goal.judgement().diagnosis().map(Diagnosis::word))
                .with("deliveryGapPoints", why.pace().flatMap(pace -> pace.gaps()
                        .delivery()))
                .with("resultGapPoints", why.pace().flatMap(pace -> pace.gaps().result()))
                .with("campaignCover", CampaignCover.of(goal.plan()).map(cover -> cover(goal.plan(), cover)));
    }

    private static Json delivery(Assessment goal, DeliveryParts parts) {
        return GoalJson.delivery(goal.delivery())
                .with("own", own(parts.own()))
                .with(
                        "subGoals",
                        parts.subGoals().stream().map(ExplanationJson::work).toList())
                .with("hiddenSubGoals", hidden(parts.hidden()))
                .with("fallbackWeights", parts.fallbackWeights());
    }

    private static Json own(OwnWork own) {
        return GoalJson.sums(own.sums()).with("activities", own.activities());
    }

    private static Json work(SubGoalWork work) {
        return GoalJson.sums(named(work.goal()), work.counted()).with("ownWeight", work.ownWeight());
    }

    private static Json hidden(HiddenWork hidden) {
        return GoalJson.sums(new Json().with("count", hidden.goals()), hidden.counted());
    }

    private static Json result(Assessment goal, ResultParts parts) {
        return GoalJson.result(goal.state().result(), goal.result().coverage())
                .with("rule", parts.rule().map(ResultRule::word))
                .with("kpis", parts.kpis().stream().map(ExplanationJson::kpi).toList())
                .with(
                        "subGoals",
                        parts.subGoals().stream().map(ExplanationJson::result).toList())
                .with("hiddenSubGoals", parts.hiddenSubGoals());
    }

    private static Json kpi(KpiPart part) {
        return KpiJson.whole(part.kpi())
                .with("source", KpiJson.source(part.kpi().kpi().source()))
                .with("formula", part.formula().map(ExplanationJson::formula))
                .with("searchFailure", part.failure().map(KpiJson::searchFailure));
    }

    private static Json formula(FormulaPart formula) {
        return new Json()
                .with("text", formula.text())
                .with("explained", formula.explained())
                .with("missing", formula.missing());
    }

    private static Json result(SubGoalResult result) {
        return named(result.goal())
                .with("weight", result.weight())
                .with("share", result.share().map(Share::value));
    }

    private static Json named(Named goal) {
        return new Json().with("key", goal.key()).with("summary", goal.summary());
    }

    private static Json pace(Assessment goal, PaceParts pace) {
        return new Json()
                .with("share", goal.judgement().pace().map(Share::value))
                .with("shape", pace.shape().word())
                .with("start", pace.days().start())
                .with("due", pace.days().due())
                .with("daysPassed", pace.days().passed())
                .with("days", pace.days().all())
                .with(
                        "points",
                        pace.corners().entrySet().stream()
                                .map(corner -> new Json()
                                        .with("date", corner.getKey())
                                        .with("share", corner.getValue().value()))
                                .toList());
    }

    private static Json health(Explanation why) {
        Assessment goal = why.assessment();
        HealthRule rule = goal.rules().health();
        return new Json()
                .with("health", goal.judgement().health().word())
                .with("gapPoints", goal.judgement().gapPoints())
                .with("onTrackFrom", rule.onTrackFrom())
                .with("atRiskFrom", rule.atRiskFrom())
                .with("earlyBelow", rule.earlyBelow().value())
                .with("reason", why.healthReason().word())
                .with("measuredOn", goal.state().judged().measuredOn())
                .with(
                        "reviewDays",
                        goal.plan()
                                .choices()
                                .reviewDays()
                                .orElse(goal.rules().judging().reviewDays()))
                .with("leastRunningDays", goal.plan().choices().leastRunningDays());
    }

    private static Json cover(GoalPlan plan, CampaignCover cover) {
        return KpiJson.cover(cover)
                .with("withoutTarget", cover.withoutTarget())
                .with(
                        "campaigns",
                        plan.campaigns().stream().map(ExplanationJson::campaign).toList());
    }

    private static Json campaign(Campaign campaign) {
        return new Json()
                .with("id", campaign.id())
                .with("name", campaign.name())
                .with("target", campaign.target().map(KpiValue::decimal));
    }
}
