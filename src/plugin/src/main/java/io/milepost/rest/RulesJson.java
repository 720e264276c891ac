package io.milepost.rest;

import io.milepost.domain.HealthRule;
import io.milepost.domain.plan.PlanRules;
import io.milepost.domain.plan.PlanRules.Judging;
import io.milepost.domain.plan.PlanRules.Work;
import io.milepost.domain.plan.Revision;
import io.milepost.lookup.Names;
import io.milepost.planning.PlanOptions;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** How the rules of a project's plan look in JSON. */
final class RulesJson {

    private RulesJson() {}

    static Json of(Revision<PlanRules> revision, Names names) {
        PlanRules rules = revision.content();
        return PlanJson.saved(revision, names)
                .with("work", work(rules.work()))
                .with("health", health(rules.health()))
                .with("judging", judging(rules.judging()));
    }

    /** What there is to choose from. */
    static Json options(PlanOptions options) {
        return new Json()
                .with(
                        "statuses",
                        named(
                                options.statuses(),
                                PlanOptions.StatusOption::id,
                                PlanOptions.StatusOption::translatedName))
                .with(
                        "resolutions",
                        named(
                                options.resolutions(),
                                PlanOptions.ResolutionOption::id,
                                PlanOptions.ResolutionOption::name))
                .with(
                        "numberFields",
                        named(options.numberFields(), PlanOptions.NumberField::id, PlanOptions.NumberField::name));
    }

    private static <T> List<Json> named(List<T> offered, Function<T, String> id, Function<T, String> name) {
        return offered.stream()
                .map(each -> new Json().with("id", id.apply(each)).with("name", name.apply(each)))
                .toList();
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

    private static Json judging(Judging judging) {
        return new Json()
                .with("rollUp", judging.rollUp().word())
                .with("pace", judging.pace().word())
                .with("reviewDays", judging.reviewDays());
    }
}
