package io.milepost.planning;

import io.milepost.domain.Share;
import io.milepost.domain.plan.PlanRules;
import io.milepost.domain.plan.PlanRules.Work;
import io.milepost.planning.PlanOptions.NumberField;
import io.milepost.planning.PlanOptions.ResolutionOption;
import io.milepost.planning.PlanOptions.StatusOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The rules of a plan part by part, as the audit writes them down: with the names that things have now, not with ids. */
final class RuleParts {

    private RuleParts() {}

    static Map<String, String> of(PlanRules rules, PlanOptions options) {
        Map<String, String> parts = new TreeMap<>(work(rules.work(), options));
        parts.put("health.onTrackFrom", rules.health().onTrackFrom().toPlainString());
        parts.put("health.atRiskFrom", rules.health().atRiskFrom().toPlainString());
        parts.put("health.earlyBelow", text(rules.health().earlyBelow()));
        parts.put("judging.rollUp", rules.judging().rollUp().word());
        parts.put("judging.pace", rules.judging().pace().word());
        parts.put("judging.reviewDays", Integer.toString(rules.judging().reviewDays()));
        rules.healthNames().byHealth().forEach((health, name) -> parts.put("healthNames." + health.word(), name));
        parts.put("choices.channels", String.join(", ", rules.choices().channels()));
        parts.put("choices.funnelStages", String.join(", ", rules.choices().funnelStages()));
        parts.put("choices.audiences", String.join(", ", rules.choices().audiences()));
        return parts;
    }

    private static Map<String, String> work(Work work, PlanOptions options) {
        Map<String, String> fields = names(options.numberFields(), NumberField::id, NumberField::name);
        Map<String, String> statuses = names(options.statuses(), StatusOption::id, StatusOption::translatedName);
        Map<String, String> resolutions = names(options.resolutions(), ResolutionOption::id, ResolutionOption::name);
        Map<String, String> parts = new TreeMap<>();
        String field =
                work.weight().fieldId().map(id -> " " + called(id, fields)).orElse("");
        parts.put("work.weight", work.weight().source().name().toLowerCase(Locale.ROOT) + field);
        parts.put(
                "work.standardWeight",
                work.weight().standard().stripTrailingZeros().toPlainString());
        work.statusShares().forEach((id, share) -> parts.put("work.statusShares." + called(id, statuses), text(share)));
        work.notDeliveredResolutionIds()
                .ifPresent(ids -> parts.put(
                        "work.notDelivered",
                        ids.stream().map(id -> called(id, resolutions)).sorted().collect(Collectors.joining(", "))));
        return parts;
    }

    private static <T> Map<String, String> names(List<T> options, Function<T, String> id, Function<T, String> name) {
        return options.stream().collect(Collectors.toMap(id, name));
    }

    private static String called(String id, Map<String, String> names) {
        return names.getOrDefault(id, id);
    }

    private static String text(Share share) {
        return share.value().stripTrailingZeros().toPlainString();
    }
}
