package io.milepost.rest;

import io.milepost.domain.Health;
import io.milepost.domain.Share;
import io.milepost.domain.Span;
import io.milepost.domain.plan.Milestone;
import io.milepost.domain.plan.PlanFrame.Budget;
import io.milepost.domain.plan.PlanFrame.Horizon;
import io.milepost.lookup.GoalView;
import io.milepost.lookup.PlanInView;
import io.milepost.lookup.PlanRoadmap;
import io.milepost.lookup.ProjectDetails;
import io.milepost.lookup.Roadmap;
import io.milepost.lookup.Summary;
import io.milepost.lookup.Summary.Top;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** How the roadmaps of projects and plans, and its list of goals look in JSON. */
final class RoadmapJson {

    private RoadmapJson() {}

    static Json of(Roadmap roadmap) {
        return new Json()
                .with("project", project(roadmap.project()))
                .with("asOf", roadmap.asOf())
                .with("timeZone", roadmap.zone())
                .with("healthNames", RulesJson.healthNames(roadmap.healthNames()))
                .with("summary", summary(roadmap.goals().summary()))
                .with("days", days(roadmap.goals().goals()))
                .with("goals", GoalJson.of(roadmap.goals().goals()));
    }

    static Json of(PlanRoadmap roadmap) {
        return new Json()
                .with("plan", plan(roadmap.plan()))
                .with("asOf", roadmap.asOf())
                .with("timeZone", roadmap.zone())
                .with("healthNames", RulesJson.healthNames(roadmap.healthNames()))
                .with("summary", summary(roadmap.goals().summary()))
                .with("days", days(roadmap.goals().goals()))
                .with("goals", GoalJson.of(roadmap.goals().goals()));
    }

    static Json plan(PlanInView plan) {
        return new Json()
                .with("id", Long.toString(plan.id()))
                .with("name", plan.name())
                .with("kind", plan.isSearch() ? "search" : "projects")
                .with(
                        "projects",
                        plan.projects().stream().map(RoadmapJson::project).toList())
                .with("hiddenProjects", plan.hiddenProjects())
                .with("horizon", plan.frame().horizon().map(RoadmapJson::horizon))
                .with("budget", plan.frame().budget().map(RoadmapJson::budget));
    }

    static Json horizon(Horizon horizon) {
        return new Json().with("first", horizon.first()).with("last", horizon.last());
    }

    static Json budget(Budget budget) {
        return new Json().with("amount", budget.amount()).with("currency", budget.currency());
    }

    /** A part of the goals that the reader may see. */
    static Json goals(List<GoalView> goals, int hiddenGoals, Paging paging) {
        return paging.of(goals.size())
                .with("goals", GoalJson.of(paging.partOf(goals)))
                .with("hiddenGoals", hiddenGoals);
    }

    private static Json project(ProjectDetails project) {
        return new Json().with("key", project.key()).with("name", project.name());
    }

    /** The first and the last on which a goal begins, ends or has a milestone; null where none is dated. */
    private static Optional<Json> days(List<GoalView> goals) {
        Optional<LocalDate> first = goals.stream().flatMap(RoadmapJson::days).min(Comparator.naturalOrder());
        Optional<LocalDate> last = goals.stream().flatMap(RoadmapJson::days).max(Comparator.naturalOrder());
        return first.map(day -> new Json().with("first", day).with("last", last));
    }

    private static Stream<LocalDate> days(GoalView goal) {
        Span span = goal.issue().span();
        Stream<LocalDate> marks = goal.assessment().plan().milestones().stream().map(Milestone::date);
        return Stream.concat(Stream.of(span.start(), span.due()).flatMap(Optional::stream), marks);
    }

    private static Json summary(Summary summary) {
        Top top = summary.top();
        return new Json()
                .with("goals", summary.goals())
                .with("byHealth", byHealth(summary.byHealth()))
                .with("drafts", summary.drafts())
                .with("delivery", top.delivery().share().map(Share::value))
                .with("work", GoalJson.delivery(top.delivery()))
                .with("pace", top.pace().map(Share::value))
                .with(
                        "result",
                        GoalJson.result(top.result().share(), top.result().coverage()))
                .with("hiddenGoals", summary.hiddenGoals());
    }

    private static Json byHealth(Map<Health, Integer> counts) {
        Json json = new Json();
        counts.forEach((health, count) -> json.with(health.word(), count));
        return json;
    }
}
