package io.milepost.rest;

import io.milepost.domain.HealthRule;
import io.milepost.domain.plan.FieldChoices;
import io.milepost.domain.plan.HealthNames;
import io.milepost.domain.plan.PlanRules;
import io.milepost.domain.plan.PlanRules.Judging;
import io.milepost.domain.plan.PlanRules.Work;
import io.milepost.domain.plan.Revision;
import io.milepost.lookup.Names;
import io.milepost.planning.PlanOptions;
import io.milepost.planning.PlanOptions.NumberField;
import io.milepost.planning.PlanOptions.ResolutionOption;
import io.milepost.planning.PlanOptions.StatusOption;
import java.util.Locale;
import java.util.Map;

/** How the rules of a project's plan look in JSON. */
final class RulesJson {

    private RulesJson() {}

    static Json of(Revision<PlanRules> revision, Names names) {
        PlanRules rules = revision.content();
        return PlanJson.saved(revision, names)
                .with("work", work(rules.work()))
                .with("health", health(rules.health()))
                .with("judging", judging(rules.judging()))
                .with("healthNames", healthNames(rules.healthNames()))
                .with("choices", choices(rules.choices()));
    }

    /** What there is to choose from, with what holds by the standard rules. */
    static Json options(PlanOptions options) {
        return new Json()
                .with(
                        "statuses",
                        options.statuses().stream().map(RulesJson::option).toList())
                .with(
                        "resolutions",
                        options.resolutions().stream().map(RulesJson::option).toList())
                .with(
                        "numberFields",
                        options.numberFields().stream().map(RulesJson::option).toList());
    }

    private static Json option(StatusOption status) {
        return named(status.id(), status.translatedName())
                .with("share", status.progress().share().value());
    }

    private static Json option(ResolutionOption resolution) {
        return named(resolution.id(), resolution.name()).with("notDelivered", resolution.isUsuallyNotDelivered());
    }

    private static Json option(NumberField field) {
        return named(field.id(), field.name());
    }

    private static Json named(String id, String name) {
        return new Json().with("id", id).with("name", name);
    }

    private static Json work(Work work) {
        Json weight = new Json()
                .with("source", work.weight().source().name().toLowerCase(Locale.ROOT))
                .with("field", work.weight().fieldId())
                .with("standard", work.weight().standard());
        return new Json()
                .with("weight", weight)
                .with(
                        "statusShares",
                        work.statusShares().entrySet().stream()
                                .sorted(Map.Entry.comparingByKey())
                                .map(status -> new Json()
                                        .with("status", status.getKey())
                                        .with("share", status.getValue().value()))
                                .toList())
                .with("notDelivered", work.notDeliveredResolutionIds().map(ids -> ids.stream()
                        .sorted()
                        .toList()));
    }

    private static Json health(HealthRule health) {
        return new Json()
                .with("onTrackFrom", health.onTrackFrom())
                .with("atRiskFrom", health.atRiskFrom())
                .with("earlyBelow", health.earlyBelow().value());
    }

    /** By the word of each health that the plan gives a name of its own. */
    static Json healthNames(HealthNames names) {
        Json json = new Json();
        names.byHealth().forEach((health, name) -> json.with(health.word(), name));
        return json;
    }

    private static Json choices(FieldChoices choices) {
        return new Json()
                .with("channels", choices.channels())
                .with("funnelStages", choices.funnelStages())
                .with("audiences", choices.audiences());
    }

    private static Json judging(Judging judging) {
        return new Json()
                .with("rollUp", judging.rollUp().word())
                .with("pace", judging.pace().word())
                .with("reviewDays", judging.reviewDays());
    }
}
