package io.milepost.rest;

import io.milepost.domain.Attainment;
import io.milepost.domain.Delivery;
import io.milepost.domain.Progress;
import io.milepost.domain.Share;
import io.milepost.domain.plan.Closing;
import io.milepost.domain.plan.GoalPlan;
import io.milepost.domain.result.CampaignCover;
import io.milepost.domain.result.Coverage;
import io.milepost.domain.result.Diagnosis;
import io.milepost.domain.result.Judgement;
import io.milepost.domain.result.KpiResult;
import io.milepost.lookup.ActivityPage;
import io.milepost.lookup.ActivityView;
import io.milepost.lookup.Assessment;
import io.milepost.lookup.Findings;
import io.milepost.lookup.GoalView;
import io.milepost.lookup.GoalView.Activities;
import io.milepost.lookup.Hidden;
import io.milepost.lookup.IssueStatus;
import io.milepost.lookup.Person;
import io.milepost.lookup.WholeGoal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** How goals and their activities look in JSON. */
final class GoalJson {

    private GoalJson() {}

    static Json of(GoalView goal) {
        Assessment assessment = goal.assessment();
        Json json = named(goal).with("stage", assessment.plan().stage().word());
        judged(json, assessment);
        return planned(json, assessment)
                .with("activities", goal.extent().activities().map(Activities::count))
                .with("subGoals", goal.extent().subGoals())
                .with("hidden", goal.extent().activities().map(activities -> hidden(activities.hidden())))
                .with("findings", findings(goal.findings()))
                .with("calculatedAt", goal.calculatedAt());
    }

    static Json of(WholeGoal whole) {
        GoalPlan plan = whole.goal().assessment().plan();
        return of(whole.goal())
                .with(
                        "kpis",
                        whole.goal().assessment().result().kpis().stream()
                                .map(kpi -> kpi(kpi, whole.timeInside()))
                                .toList())
                .with("asOf", whole.asOf().day())
                .with(
                        "healthNames",
                        RulesJson.healthNames(whole.goal().assessment().rules().healthNames()))
                .with("why", plan.why())
                .with("closing", plan.closing().map(GoalJson::closing));
    }

    private static Json kpi(KpiResult kpi, Map<String, Share> timeInside) {
        Optional<Share> inside = Optional.ofNullable(timeInside.get(kpi.kpi().id()));
        return KpiJson.whole(kpi).with("timeInside", inside.map(Share::value));
    }

    static List<Json> of(List<GoalView> goals) {
        return goals.stream().map(GoalJson::of).toList();
    }

    static Json activities(ActivityPage page, Paging paging) {
        return paging.of(page.total())
                .with("items", page.items().stream().map(GoalJson::activity).toList())
                .with("hidden", hidden(page.hidden()));
    }

    static Json person(Person person) {
        return new Json().with("name", person.name()).with("displayName", person.displayName());
    }

    private static Json named(GoalView goal) {
        return new Json()
                .with("id", goal.issue().id())
                .with("key", goal.issue().key())
                .with("summary", goal.issue().name().summary())
                .with("project", goal.issue().name().projectKey())
                .with("parent", goal.place().parentKey())
                .with("depth", goal.place().depth())
                .with("status", status(goal.issue().status()))
                .with("owner", goal.issue().assignee().map(GoalJson::person))
                .with("start", goal.issue().span().start())
                .with("due", goal.issue().span().due());
    }

    private static Json activity(ActivityView activity) {
        return new Json()
                .with("id", activity.issue().id())
                .with("key", activity.issue().key())
                .with("summary", activity.issue().name().summary())
                .with("status", status(activity.issue().status()))
                .with("assignee", activity.issue().assignee().map(GoalJson::person))
                .with("start", activity.issue().span().start())
                .with("due", activity.issue().span().due())
                .with("weight", activity.weight().value())
                .with("progress", activity.progress().value())
                .with("share", activity.contribution().share().value())
                .with("path", activity.contribution().path().word());
    }

    private static void judged(Json json, Assessment assessment) {
        Judgement judgement = assessment.judgement();
        json.with("attainment", attainment(assessment.attainment()))
                .with("delivery", delivery(assessment.delivery()))
                .with(
                        "result",
                        result(assessment.state().result(), assessment.result().coverage()))
                .with("pace", judgement.pace().map(Share::value))
                .with("gapPoints", judgement.gapPoints())
                .with("health", judgement.health().word())
                .with("diagnosis", judgement.diagnosis().map(Diagnosis::word));
    }

    private static Json planned(Json json, Assessment assessment) {
        GoalPlan plan = assessment.plan();
        return json.with("measuredOn", assessment.state().judged().measuredOn())
                .with("kpi", assessment.firstKpi().map(KpiJson::of))
                .with(
                        "milestones",
                        plan.milestones().stream().map(KpiJson::milestone).toList())
                .with("campaignCover", CampaignCover.of(plan).map(KpiJson::cover));
    }

    private static Json findings(Findings findings) {
        return new Json()
                .with("fallbackWeights", findings.fallbackWeights())
                .with("outOfRange", findings.outOfRange())
                .with("campaignsShort", findings.campaignsShort())
                .with("withoutKpi", findings.withoutKpi())
                .with("stale", findings.stale())
                .with("planUnreadable", findings.planUnreadable());
    }

    static Json closing(Closing closing) {
        return new Json()
                .with("date", closing.date())
                .with("outcome", closing.outcome().name().toLowerCase(Locale.ROOT))
                .with("learning", closing.learning());
    }

    static Json attainment(Attainment attainment) {
        return new Json()
                .with("kind", attainment.kind())
                .with("share", attainment.share().map(Share::value));
    }

    static Json result(Optional<Share> share, Coverage coverage) {
        return new Json()
                .with("share", share.map(Share::value))
                .with("withData", coverage.withData())
                .with("all", coverage.all());
    }

    /** Also the sums before and after a change in the ledger. */
    static Json delivery(Delivery delivery) {
        return sums(new Json().with("share", delivery.share().map(Share::value)), delivery);
    }

    static Json sums(Delivery delivery) {
        return sums(new Json(), delivery);
    }

    static Json sums(Json json, Delivery delivery) {
        return json.withMillionths("done", delivery.done()).withMillionths("weight", delivery.weight());
    }

    static Json hidden(Hidden hidden) {
        return new Json().with("activities", hidden.activities()).withMillionths("weight", hidden.weight());
    }

    static Json status(IssueStatus status) {
        return new Json().with("name", status.name()).with("category", category(status.progress()));
    }

    private static String category(Progress progress) {
        return switch (progress) {
            case TO_DO -> "new";
            case IN_PROGRESS -> "indeterminate";
            case DONE -> "done";
        };
    }
}
