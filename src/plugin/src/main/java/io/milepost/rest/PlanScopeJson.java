package io.milepost.rest;

import io.milepost.domain.plan.Plan;
import io.milepost.domain.plan.Plan.Circle;
import io.milepost.domain.plan.Plan.Search;
import io.milepost.domain.plan.Revision;
import io.milepost.lookup.Names;
import io.milepost.planning.ScopeOptions;
import io.milepost.planning.ScopeOptions.ProjectOption;
import io.milepost.planning.ScopeOptions.RoleOption;
import java.util.Objects;
import java.util.Optional;

/** How plans that administrators have made, and what there is to make them of, look in JSON to administrators. */
final class PlanScopeJson {

    private static final int MOST_GROUPS = 20;

    private final ScopeOptions options;

    PlanScopeJson(ScopeOptions options) {
        this.options = options;
    }

    /** Projects that have been deleted are counted: nothing is known of them but that they were. */
    Json plan(long id, Revision<Plan> revision, Names names) {
        Plan plan = revision.content();
        var projects = plan.projectIds().stream()
                .map(this::project)
                .filter(Objects::nonNull)
                .toList();
        return new Json()
                .with("id", Long.toString(id))
                .with("name", plan.name())
                .with("projects", projects)
                .with("goneProjects", plan.projectIds().size() - projects.size())
                .with("search", plan.scope() instanceof Search search ? Optional.of(search.jql()) : Optional.empty())
                .with("editors", circle(plan.access().editors()))
                .with("viewers", circle(plan.access().viewers()))
                .with("horizon", plan.frame().horizon().map(RoadmapJson::horizon))
                .with("budget", plan.frame().budget().map(RoadmapJson::budget))
                .with("version", revision.version())
                .with("savedAt", revision.saving().map(Revision.Saving::at))
                .with(
                        "savedBy",
                        names.person(revision.saving().flatMap(Revision.Saving::personKey))
                                .map(GoalJson::person));
    }

    Json options(String groups) {
        return new Json()
                .with(
                        "projects",
                        options.projects().stream().map(PlanScopeJson::json).toList())
                .with("roles", options.roles().stream().map(PlanScopeJson::json).toList())
                .with("groups", options.groups(groups, MOST_GROUPS));
    }

    private Json circle(Circle circle) {
        return new Json()
                .with("groups", circle.groups().stream().sorted().toList())
                .with(
                        "roles",
                        circle.roleIds().stream().sorted().map(this::role).toList());
    }

    private Json project(long id) {
        return options.projects().stream()
                .filter(project -> project.id() == id)
                .map(PlanScopeJson::json)
                .findFirst()
                .orElse(null);
    }

    /** A role that has been deleted keeps its id for a name. */
    private Json role(long id) {
        return options.roles().stream()
                .filter(role -> role.id() == id)
                .map(PlanScopeJson::json)
                .findFirst()
                .orElseGet(() -> json(new RoleOption(id, Long.toString(id))));
    }

    private static Json json(ProjectOption project) {
        return new Json().with("key", project.key()).with("name", project.name());
    }

    private static Json json(RoleOption role) {
        return new Json().with("id", Long.toString(role.id())).with("name", role.name());
    }
}
