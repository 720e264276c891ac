package io.milepost.rest;

import io.milepost.domain.Delivery;
import io.milepost.domain.Progress;
import io.milepost.domain.Share;
import io.milepost.lookup.ActivityPage;
import io.milepost.lookup.ActivityView;
import io.milepost.lookup.GoalView;
import io.milepost.lookup.Hidden;
import io.milepost.lookup.IssueStatus;
import io.milepost.lookup.Person;
import io.milepost.lookup.Standing;
import java.util.List;

/** How goals and their activities look in JSON. */
final class GoalJson {

    private GoalJson() {}

    static Json of(GoalView goal) {
        Standing standing = goal.standing();
        return named(goal)
                .with("attainment", attainment(standing))
                .with("delivery", delivery(standing.delivery()))
                .with("pace", standing.pace().map(Share::value))
                .with("gapPoints", standing.gapPoints())
                .with("health", standing.health().word())
                .with("activities", goal.extent().activities())
                .with("subGoals", goal.extent().subGoals())
                .with("hidden", hidden(goal.extent().hidden()))
                .with("calculatedAt", goal.calculatedAt());
    }

    static List<Json> of(List<GoalView> goals) {
        return goals.stream().map(GoalJson::of).toList();
    }

    static Json activities(ActivityPage page, Paging paging) {
        return new Json()
                .with("start", paging.start())
                .with("limit", paging.limit())
                .with("total", page.total())
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

    private static Json attainment(Standing standing) {
        return new Json()
                .with("kind", standing.attainment().kind())
                .with("share", standing.attainment().share().map(Share::value));
    }

    /** Also the sums before and after a change in the ledger. */
    static Json delivery(Delivery delivery) {
        return new Json()
                .with("share", delivery.share().map(Share::value))
                .withMillionths("done", delivery.done())
                .withMillionths("weight", delivery.weight());
    }

    private static Json hidden(Hidden hidden) {
        return new Json().with("activities", hidden.activities()).withMillionths("weight", hidden.weight());
    }

    private static Json status(IssueStatus status) {
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
