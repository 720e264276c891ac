package io.milepost.rest;

import io.milepost.domain.Health;
import io.milepost.domain.HealthRule;
import io.milepost.domain.Share;
import io.milepost.domain.plan.FieldChoices;
import io.milepost.domain.plan.HealthNames;
import io.milepost.domain.plan.PaceShape;
import io.milepost.domain.plan.PlanRefusedException;
import io.milepost.domain.plan.PlanRules;
import io.milepost.domain.plan.PlanRules.Judging;
import io.milepost.domain.plan.PlanRules.Work;
import io.milepost.domain.plan.RollUp;
import io.milepost.domain.plan.WeightRule;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the rules of a project's plan from JSON, in the form in which {@link RulesJson} writes them. */
final class RulesBody {

    static final Set<String> FIELDS = Set.of(
            "project",
            "plan",
            "canEdit",
            "version",
            "savedAt",
            "savedBy",
            "savedReason",
            "reason",
            "options",
            "work",
            "health",
            "judging",
            "healthNames",
            "choices");

    private static final Set<String> WORK = Set.of("weight", "statusShares", "notDelivered");
    private static final Set<String> WEIGHT = Set.of("source", "field", "standard");
    private static final Set<String> STATUS_SHARE = Set.of("status", "share");
    private static final Set<String> HEALTH = Set.of("onTrackFrom", "atRiskFrom", "earlyBelow");
    private static final Set<String> JUDGING = Set.of("rollUp", "pace", "reviewDays");
    private static final Set<String> CHOICES = Set.of("channels", "funnelStages", "audiences");
    private static final Set<String> HEALTHS =
            Arrays.stream(Health.values()).map(Health::word).collect(Collectors.toUnmodifiableSet());

    private RulesBody() {}

    static PlanRules rules(Fields rules) {
        return new PlanRules(
                work(rules.object("work", WORK)),
                health(rules.object("health", HEALTH)),
                judging(rules.object("judging", JUDGING)),
                healthNames(rules.object("healthNames", HEALTHS)),
                choices(rules.object("choices", CHOICES)));
    }

    private static Work work(Fields work) {
        Fields weight = work.object("weight", WEIGHT);
        Map<String, Share> shares = new LinkedHashMap<>();
        work.objects("statusShares", STATUS_SHARE)
                .forEach(status -> shares.put(status.text("status"), status.share("share")));
        return new Work(
                new WeightRule(
                        weight.constant(WeightRule.Source.class, "source"),
                        weight.optionalText("field"),
                        weight.decimal("standard")),
                shares,
                work.has("notDelivered") ? Optional.of(Set.copyOf(work.texts("notDelivered"))) : Optional.empty());
    }

    private static HealthRule health(Fields health) {
        BigDecimal onTrackFrom = health.decimal("onTrackFrom");
        BigDecimal atRiskFrom = health.decimal("atRiskFrom");
        if (onTrackFrom.compareTo(atRiskFrom) < 0) {
            throw new PlanRefusedException("thresholds-upside-down", onTrackFrom.toPlainString());
        }
        return new HealthRule(onTrackFrom, atRiskFrom, health.share("earlyBelow"));
    }

    /** Null and blank leave a health its standard name. */
    private static HealthNames healthNames(Fields names) {
        Map<Health, String> byHealth = new EnumMap<>(Health.class);
        for (Health health : Health.values()) {
            names.optionalText(health.word()).ifPresent(name -> byHealth.put(health, name));
        }
        return new HealthNames(byHealth);
    }

    private static FieldChoices choices(Fields choices) {
        return new FieldChoices(choices.texts("channels"), choices.texts("funnelStages"), choices.texts("audiences"));
    }

    private static Judging judging(Fields judging) {
        return new Judging(
                judging.constant(RollUp.class, "rollUp"),
                judging.constant(PaceShape.class, "pace"),
                judging.whole("reviewDays"));
    }
}
