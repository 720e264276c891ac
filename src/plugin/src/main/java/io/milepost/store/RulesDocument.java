package io.milepost.store;

import io.milepost.domain.Health;
import io.milepost.domain.HealthRule;
import io.milepost.domain.Share;
import io.milepost.domain.plan.FieldChoices;
import io.milepost.domain.plan.HealthNames;
import io.milepost.domain.plan.PaceShape;
import io.milepost.domain.plan.PlanRules;
import io.milepost.domain.plan.PlanRules.Judging;
import io.milepost.domain.plan.PlanRules.Work;
import io.milepost.domain.plan.RollUp;
import io.milepost.domain.plan.WeightRule;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** How the rules of a plan are written down in a revision. */
final class RulesDocument {

    private RulesDocument() {}

    static String write(PlanRules rules) {
        return new Document()
                .with("work", of(rules.work()))
                .with("health", of(rules.health()))
                .with("judging", of(rules.judging()))
                .with("healthNames", of(rules.healthNames()))
                .with("choices", of(rules.choices()))
                .written();
    }

    static PlanRules read(String text) {
        Document rules = Document.parse(text);
        return new PlanRules(
                rules.object("work").map(RulesDocument::work).orElse(PlanRules.STANDARD.work()),
                rules.object("health").map(RulesDocument::health).orElse(PlanRules.STANDARD.health()),
                rules.object("judging").map(RulesDocument::judging).orElse(PlanRules.STANDARD.judging()),
                rules.object("healthNames").map(RulesDocument::healthNames).orElse(HealthNames.STANDARD),
                rules.object("choices").map(RulesDocument::choices).orElse(FieldChoices.STANDARD));
    }

    private static Document of(Work work) {
        Document shares = new Document();
        work.statusShares().forEach((status, share) -> shares.with(status, share.value()));
        Document document = new Document()
                .with("weight", work.weight().source())
                .with("weightField", work.weight().fieldId())
                .with("standardWeight", work.weight().standard())
                .with("statusShares", shares);
        work.notDeliveredResolutionIds().ifPresent(ids -> document.withWords("notDelivered", ids));
        return document;
    }

    private static Work work(Document work) {
        Map<String, Share> shares =
                work.object("statusShares").map(Document::texts).orElse(Map.of()).entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, share -> new Share(new BigDecimal(share.getValue()))));
        return new Work(
                new WeightRule(
                        work.constant(WeightRule.Source.class, "weight"),
                        work.optionalText("weightField"),
                        work.decimal("standardWeight").orElseThrow()),
                shares,
                work.has("notDelivered") ? Optional.of(Set.copyOf(work.words("notDelivered"))) : Optional.empty());
    }

    private static Document of(HealthRule health) {
        return new Document()
                .with("onTrackFrom", health.onTrackFrom())
                .with("atRiskFrom", health.atRiskFrom())
                .with("earlyBelow", health.earlyBelow().value());
    }

    private static HealthRule health(Document health) {
        return new HealthRule(
                health.decimal("onTrackFrom").orElseThrow(),
                health.decimal("atRiskFrom").orElseThrow(),
                new Share(health.decimal("earlyBelow").orElseThrow()));
    }

    private static Document of(HealthNames names) {
        Document document = new Document();
        names.byHealth().forEach((health, name) -> document.with(health.word(), name));
        return document;
    }

    /** A health that a later Milepost knows is passed over. */
    private static HealthNames healthNames(Document names) {
        Map<Health, String> byHealth = new EnumMap<>(Health.class);
        for (Health health : Health.values()) {
            names.optionalText(health.word()).ifPresent(name -> byHealth.put(health, name));
        }
        return new HealthNames(byHealth);
    }

    private static Document of(FieldChoices choices) {
        return new Document()
                .withTexts("channels", choices.channels())
                .withTexts("funnelStages", choices.funnelStages())
                .withTexts("audiences", choices.audiences());
    }

    private static FieldChoices choices(Document choices) {
        return new FieldChoices(choices.words("channels"), choices.words("funnelStages"), choices.words("audiences"));
    }

    private static Document of(Judging judging) {
        return new Document()
                .with("rollUp", judging.rollUp())
                .with("pace", judging.pace())
                .with("reviewDays", judging.reviewDays());
    }

    private static Judging judging(Document judging) {
        return new Judging(
                judging.constant(RollUp.class, "rollUp"),
                judging.constant(PaceShape.class, "pace"),
                judging.number("reviewDays").orElseThrow());
    }
}
