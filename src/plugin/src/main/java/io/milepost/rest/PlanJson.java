package io.milepost.rest;

import io.milepost.domain.KpiValue;
import io.milepost.domain.plan.Aggregate;
import io.milepost.domain.plan.Campaign;
import io.milepost.domain.plan.GoalChoices;
import io.milepost.domain.plan.GoalPlan;
import io.milepost.domain.plan.Kpi;
import io.milepost.domain.plan.KpiSource;
import io.milepost.domain.plan.Milestone;
import io.milepost.domain.plan.OperatingRange;
import io.milepost.domain.plan.OperatingRange.Side;
import io.milepost.domain.plan.PaceShape;
import io.milepost.domain.plan.Revision;
import io.milepost.domain.plan.Revision.Saving;
import io.milepost.domain.plan.RollUp;
import io.milepost.lookup.Names;
import io.milepost.lookup.PlanView;
import java.util.Optional;

/** How a goal's plan looks in JSON to one reader. */
final class PlanJson {

    private PlanJson() {}

    static Json of(PlanView view) {
        GoalPlan plan = view.plan();
        Names names = view.names();
        return saved(view.revision(), names)
                .with("stage", plan.stage().word())
                .with("why", plan.why())
                .with("kpis", plan.kpis().stream().map(kpi -> kpi(kpi, names)).toList())
                .with(
                        "milestones",
                        plan.milestones().stream()
                                .map(milestone -> milestone(milestone, names))
                                .toList())
                .with(
                        "campaigns",
                        plan.campaigns().stream()
                                .map(campaign -> campaign(campaign, names))
                                .toList())
                .with("choices", choices(plan.choices()))
                .with("closing", plan.closing().map(GoalJson::closing));
    }

    /** Of any document that is saved as a whole. */
    static Json saved(Revision<?> revision, Names names) {
        Optional<Saving> saving = revision.saving();
        return new Json()
                .with("version", revision.version())
                .with("savedAt", saving.map(Saving::at))
                .with("savedBy", names.person(saving.flatMap(Saving::personKey)).map(GoalJson::person))
                .with("savedReason", saving.map(Saving::reason));
    }

    static Json kpi(Kpi kpi, Names names) {
        return KpiJson.named(kpi)
                .with("range", range(kpi.gauge().range()))
                .with("leading", kpi.gauge().leading())
                .with("aim", KpiJson.aim(kpi.aim()))
                .with("source", source(kpi.source(), names))
                .with("weight", kpi.weight());
    }

    static Json milestone(Milestone milestone, Names names) {
        return new Json()
                .with("id", milestone.id())
                .with("name", milestone.name())
                .with("date", milestone.date())
                .with("owner", names.person(milestone.ownerKey()).map(GoalJson::person))
                .with("expected", milestone.expected().map(KpiValue::decimal))
                .with("weight", milestone.weight())
                .with("reachedOn", milestone.reachedOn());
    }

    static Json campaign(Campaign campaign, Names names) {
        long hidden = campaign.activityIds().stream().filter(names::isHidden).count();
        return new Json()
                .with("id", campaign.id())
                .with("name", campaign.name())
                .with("manager", names.person(campaign.managerKey()).map(GoalJson::person))
                .with("start", campaign.span().start())
                .with("due", campaign.span().due())
                .with("target", campaign.target().map(KpiValue::decimal))
                .with("activities", names.keysOf(campaign.activityIds()))
                .with("hiddenActivities", hidden);
    }

    static Json choices(GoalChoices choices) {
        return new Json()
                .with("weight", choices.weight())
                .with("rollUp", choices.rollUp().map(RollUp::word))
                .with("pace", choices.pace().map(PaceShape::word))
                .with("reviewDays", choices.reviewDays())
                .with("leastRunningDays", choices.leastRunningDays());
    }

    private static Json range(OperatingRange range) {
        return new Json()
                .with("below", range.below().map(PlanJson::side))
                .with("above", range.above().map(PlanJson::side));
    }

    private static Json side(Side side) {
        return new Json().with("bound", side.bound().decimal()).with("message", side.message());
    }

    private static Json source(KpiSource source, Names names) {
        Json json = new Json().with("kind", source.kind());
        if (source instanceof KpiSource.Measured measured) {
            return json.with("goalField", measured.goalFieldId());
        }
        if (source instanceof KpiSource.ActivityField field) {
            return aggregate(json, Optional.of(field.fieldId()), field.aggregate())
                    .with("onlyDone", field.onlyDone())
                    .with("withSubGoals", field.withSubGoals());
        }
        if (source instanceof KpiSource.Search search) {
            return aggregate(json, search.fieldId(), search.aggregate())
                    .with("jql", search.jql())
                    .with(
                            "person",
                            names.person(Optional.of(search.personKey())).map(GoalJson::person));
        }
        if (source instanceof KpiSource.SubGoals subGoals) {
            return json.with("rollUp", subGoals.rollUp().word());
        }
        return json.with("text", ((KpiSource.Formula) source).text());
    }

    private static Json aggregate(Json json, Optional<String> fieldId, Aggregate aggregate) {
        return json.with("field", fieldId).with("aggregate", aggregate.word());
    }
}
