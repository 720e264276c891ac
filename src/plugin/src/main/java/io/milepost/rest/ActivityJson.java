package io.milepost.rest;

import io.milepost.domain.Contribution;
import io.milepost.domain.KpiValue;
import io.milepost.domain.Share;
import io.milepost.domain.delivery.Completion.Gain;
import io.milepost.domain.delivery.Expected;
import io.milepost.lookup.ActivityView;
import io.milepost.lookup.IssueDetails;
import io.milepost.lookup.MovedGoal;
import io.milepost.lookup.ServedGoal;
import io.milepost.lookup.ServedGoals;
import io.milepost.lookup.ServedGoals.Unseen;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** How an issue and the goals that it serves look in JSON. */
final class ActivityJson {

    private ActivityJson() {}

    /** @param canShare of a project, whether the reader may divide activities among its goals */
    static Json of(ServedGoals served, boolean canLink, Predicate<String> canShare) {
        return of(served, canShare).with("canLink", canLink);
    }

    /** @param canShare of a project, whether the reader may divide activities among its goals */
    static Json of(ServedGoals served, Predicate<String> canShare) {
        return named(served.issue())
                .with("status", GoalJson.status(served.issue().status()))
                .with(
                        "goals",
                        served.goals().stream()
                                .map(each -> goal(served.issue(), each, canShare))
                                .toList())
                .with("hidden", unseen(served.unseen()));
    }

    static List<Json> found(List<IssueDetails> goals) {
        return goals.stream()
                .map(goal -> named(goal).with("due", goal.span().due()))
                .toList();
    }

    private static Json named(IssueDetails issue) {
        return new Json()
                .with("id", issue.id())
                .with("key", issue.key())
                .with("summary", issue.name().summary())
                .with("project", issue.name().projectKey());
    }

    private static Json unseen(Unseen unseen) {
        return new Json()
                .with("goals", unseen.goals())
                .with("share", unseen.share().value());
    }

    private static Json goal(IssueDetails issue, ServedGoal served, Predicate<String> canShare) {
        Contribution contribution = served.contribution();
        ActivityView activity = new ActivityView(issue, contribution);
        return standing(served.goal())
                .with("path", contribution.path().word())
                .with("share", contribution.share().value())
                .with("weight", activity.weight().value())
                .with("progress", activity.progress().value())
                .with("canShare", canShare.test(served.goal().issue().name().projectKey()))
                .with("above", served.above().stream().map(ActivityJson::above).toList());
    }

    /** Of a goal that the reader may not see no more than that it is there. */
    private static Json above(Optional<MovedGoal> goal) {
        return goal.map(seen -> standing(seen).with("hidden", false)).orElseGet(() -> new Json().with("hidden", true));
    }

    private static Json standing(MovedGoal goal) {
        return named(goal.issue())
                .with("stage", goal.plan().stage().word())
                .with("attainment", GoalJson.attainment(goal.state().attainment()))
                .with("delivery", GoalJson.delivery(goal.state().delivery()))
                .with("pace", goal.judgement().pace().map(Share::value))
                .with("gapPoints", goal.judgement().gapPoints())
                .with("health", goal.judgement().health().word())
                .with("healthNames", RulesJson.healthNames(goal.rules().healthNames()))
                .with("adds", gain(goal.adds().gain()))
                .with(
                        "expected",
                        goal.adds().expected().stream()
                                .map(ActivityJson::expected)
                                .toList());
    }

    private static Json expected(Expected expected) {
        return KpiJson.named(expected.kpi())
                .with("counted", expected.counted())
                .with("adds", expected.adds())
                .with("from", expected.now().map(KpiValue::decimal))
                .with("to", expected.then().map(KpiValue::decimal));
    }

    private static Json gain(Gain gain) {
        return new Json()
                .with("points", gain.points())
                .with("from", gain.from().map(Share::value))
                .with("to", gain.to().map(Share::value));
    }
}
