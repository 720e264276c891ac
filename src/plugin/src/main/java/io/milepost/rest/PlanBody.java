package io.milepost.rest;

import io.milepost.domain.Span;
import io.milepost.domain.plan.Campaign;
import io.milepost.domain.plan.Closing;
import io.milepost.domain.plan.GoalChoices;
import io.milepost.domain.plan.GoalPlan;
import io.milepost.domain.plan.GoalStage;
import io.milepost.domain.plan.Milestone;
import io.milepost.domain.plan.PaceShape;
import io.milepost.domain.plan.RollUp;
import io.milepost.lookup.PlanView;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/**
 * Reads a goal's plan from JSON, in the form in which {@link PlanJson} writes it; what only reading knows, such as who
 * saved it, is passed over. Parts without an id are new and get one.
 */
final class PlanBody {

    static final Set<String> FIELDS = Set.of(
            "goal",
            "canEdit",
            "canMeasure",
            "version",
            "savedAt",
            "savedBy",
            "savedReason",
            "reason",
            "stage",
            "why",
            "kpis",
            "milestones",
            "campaigns",
            "choices",
            "closing");

    private static final Set<String> MILESTONE =
            Set.of("id", "name", "date", "owner", "expected", "weight", "reachedOn");
    private static final Set<String> CAMPAIGN =
            Set.of("id", "name", "manager", "start", "due", "target", "activities", "hiddenActivities");
    private static final Set<String> CHOICES = Set.of("weight", "rollUp", "pace", "reviewDays", "leastRunningDays");
    private static final Set<String> CLOSING = Set.of("date", "outcome", "learning");
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,39}");

    private final Fields body;
    private final PlanView base;
    private final TypedNames typed;
    private final int nextVersion;
    private final AtomicInteger newParts = new AtomicInteger();

    /** @param base with what the editor began: its activities stay that he does not see */
    PlanBody(Fields body, int version, PlanView base, TypedNames typed) {
        this.body = body;
        this.base = base;
        this.typed = typed;
        this.nextVersion = version + 1;
    }

    GoalPlan plan() {
        return new GoalPlan(
                body.optionalConstant(GoalStage.class, "stage")
                        .orElse(base.plan().stage()),
                body.optionalText("why").orElse(""),
                body.objects("kpis", KpiBody.FIELDS).stream()
                        .map(kpi -> KpiBody.kpi(kpi, id(kpi, "k")))
                        .toList(),
                body.objects("milestones", MILESTONE).stream()
                        .map(this::milestone)
                        .toList(),
                body.objects("campaigns", CAMPAIGN).stream().map(this::campaign).toList(),
                body.optionalObject("choices", CHOICES).map(PlanBody::choices).orElse(GoalChoices.NONE),
                closing());
    }

    private Optional<Closing> closing() {
        return body.has("stage")
                ? body.optionalObject("closing", CLOSING)
                        .map(closing -> new Closing(
                                closing.day("date"),
                                closing.constant(Closing.Outcome.class, "outcome"),
                                closing.text("learning")))
                : base.plan().closing();
    }

    private Milestone milestone(Fields milestone) {
        return new Milestone(
                id(milestone, "m"),
                milestone.text("name"),
                milestone.day("date"),
                typed.person(milestone, "owner"),
                milestone.optionalValue("expected"),
                milestone.optionalDecimal("weight").orElse(BigDecimal.ONE),
                milestone.optionalDay("reachedOn"));
    }

    private Campaign campaign(Fields campaign) {
        String id = id(campaign, "c");
        Set<Long> activities = new HashSet<>(typed.activities(campaign, "activities"));
        base.plan().campaigns().stream()
                .filter(before -> before.id().equals(id))
                .forEach(before -> activities.addAll(base.hiddenActivitiesOf(before)));
        return new Campaign(
                id,
                campaign.text("name"),
                typed.person(campaign, "manager"),
                new Span(campaign.optionalDay("start"), campaign.optionalDay("due")),
                campaign.optionalValue("target"),
                activities);
    }

    private static GoalChoices choices(Fields choices) {
        return new GoalChoices(
                choices.optionalDecimal("weight"),
                choices.optionalConstant(RollUp.class, "rollUp"),
                choices.optionalConstant(PaceShape.class, "pace"),
                choices.optionalWhole("reviewDays"),
                choices.optionalWhole("leastRunningDays"));
    }

    /** No version comes twice, so that no new part gets the id of one that is gone and has measurements. */
    private String id(Fields part, String letter) {
        Optional<String> id = part.optionalText("id");
        id.filter(given -> !ID.matcher(given).matches()).ifPresent(wrong -> {
            throw BadInputException.wrongId(part.name("id"), wrong);
        });
        return id.orElseGet(() -> letter + nextVersion + "-" + newParts.incrementAndGet());
    }
}
