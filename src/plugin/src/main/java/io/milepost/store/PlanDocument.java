package io.milepost.store;

import io.milepost.domain.Span;
import io.milepost.domain.plan.Campaign;
import io.milepost.domain.plan.Closing;
import io.milepost.domain.plan.GoalChoices;
import io.milepost.domain.plan.GoalPlan;
import io.milepost.domain.plan.GoalStage;
import io.milepost.domain.plan.Milestone;
import io.milepost.domain.plan.PaceShape;
import io.milepost.domain.plan.RollUp;
import java.util.stream.Collectors;

/** How a goal's plan is written down in a revision. */
final class PlanDocument {

    private PlanDocument() {}

    static String write(GoalPlan plan) {
        return new Document()
                .with("stage", plan.stage())
                .with("why", plan.why())
                .withList("kpis", plan.kpis().stream().map(KpiDocument::of).toList())
                .withList(
                        "milestones",
                        plan.milestones().stream().map(PlanDocument::of).toList())
                .withList(
                        "campaigns",
                        plan.campaigns().stream().map(PlanDocument::of).toList())
                .with("choices", of(plan.choices()))
                .with("closing", plan.closing().map(PlanDocument::of))
                .written();
    }

    static GoalPlan read(String text) {
        Document plan = Document.parse(text);
        return new GoalPlan(
                plan.constant(GoalStage.class, "stage"),
                plan.text("why"),
                plan.list("kpis").stream().map(KpiDocument::kpi).toList(),
                plan.list("milestones").stream().map(PlanDocument::milestone).toList(),
                plan.list("campaigns").stream().map(PlanDocument::campaign).toList(),
                plan.object("choices").map(PlanDocument::choices).orElse(GoalChoices.NONE),
                plan.object("closing").map(PlanDocument::closing));
    }

    private static Document of(Milestone milestone) {
        return new Document()
                .with("id", milestone.id())
                .with("name", milestone.name())
                .with("date", milestone.date())
                .with("owner", milestone.ownerKey())
                .with("expected", milestone.expected())
                .with("weight", milestone.weight())
                .with("reached", milestone.reachedOn());
    }

    private static Milestone milestone(Document milestone) {
        return new Milestone(
                milestone.text("id"),
                milestone.text("name"),
                milestone.day("date").orElseThrow(),
                milestone.optionalText("owner"),
                milestone.value("expected"),
                milestone.decimal("weight").orElseThrow(),
                milestone.day("reached"));
    }

    private static Document of(Campaign campaign) {
        return new Document()
                .with("id", campaign.id())
                .with("name", campaign.name())
                .with("manager", campaign.managerKey())
                .with("start", campaign.span().start())
                .with("due", campaign.span().due())
                .with("target", campaign.target())
                .withWords("activities", campaign.activityIds());
    }

    private static Campaign campaign(Document campaign) {
        return new Campaign(
                campaign.text("id"),
                campaign.text("name"),
                campaign.optionalText("manager"),
                new Span(campaign.day("start"), campaign.day("due")),
                campaign.value("target"),
                campaign.words("activities").stream().map(Long::valueOf).collect(Collectors.toSet()));
    }

    private static Document of(GoalChoices choices) {
        return new Document()
                .with("weight", choices.weight())
                .with("rollUp", choices.rollUp())
                .with("pace", choices.pace())
                .with("reviewDays", choices.reviewDays())
                .with("leastRunningDays", choices.leastRunningDays());
    }

    private static GoalChoices choices(Document choices) {
        return new GoalChoices(
                choices.decimal("weight"),
                choices.optionalConstant(RollUp.class, "rollUp"),
                choices.optionalConstant(PaceShape.class, "pace"),
                choices.number("reviewDays"),
                choices.number("leastRunningDays"));
    }

    private static Document of(Closing closing) {
        return new Document()
                .with("date", closing.date())
                .with("outcome", closing.outcome())
                .with("learning", closing.learning());
    }

    private static Closing closing(Document closing) {
        return new Closing(
                closing.day("date").orElseThrow(),
                closing.constant(Closing.Outcome.class, "outcome"),
                closing.text("learning"));
    }
}
