package io.milepost.rest;

import io.milepost.domain.plan.Plan;
import io.milepost.domain.plan.Plan.Access;
import io.milepost.domain.plan.Plan.Circle;
import io.milepost.domain.plan.Plan.Projects;
import io.milepost.domain.plan.Plan.Scope;
import io.milepost.domain.plan.Plan.Search;
import io.milepost.domain.plan.PlanFrame;
import io.milepost.domain.plan.PlanFrame.Budget;
import io.milepost.domain.plan.PlanFrame.Horizon;
import io.milepost.domain.plan.PlanRefusedException;
import io.milepost.planning.InvalidSettingException;
import io.milepost.planning.InvalidSettingException.Reason;
import io.milepost.planning.ScopeOptions;
import io.milepost.planning.ScopeOptions.ProjectOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads a plan that an administrator makes from JSON. */
final class PlanScopeBody {

    static final Set<String> FIELDS =
            Set.of("version", "name", "projects", "search", "editors", "viewers", "horizon", "budget");
    static final Set<String> TRIED = Set.of(
            "id", "isDeleted", "version", "name", "projects", "search", "editors", "viewers", "horizon", "budget");

    private static final Set<String> HORIZON = Set.of("first", "last");
    private static final Set<String> BUDGET = Set.of("amount", "currency");
    private static final Set<String> CIRCLE = Set.of("groups", "roles");

    private PlanScopeBody() {}

    /** Refuses a body with projects and a search, or with neither. */
    static Plan plan(Fields plan, ScopeOptions options) {
        Access access = new Access(circle(plan, "editors"), circle(plan, "viewers"));
        return new Plan(plan.text("name"), scope(plan, options), access, frame(plan));
    }

    private static PlanFrame frame(Fields plan) {
        return new PlanFrame(
                plan.optionalObject("horizon", HORIZON)
                        .map(horizon -> new Horizon(horizon.day("first"), horizon.day("last"))),
                plan.optionalObject("budget", BUDGET)
                        .map(budget -> new Budget(budget.decimal("amount"), budget.text("currency"))));
    }

    private static Scope scope(Fields plan, ScopeOptions options) {
        List<String> keys = plan.has("projects") ? plan.texts("projects") : List.of();
        if (!plan.has("search")) {
            return new Projects(ids(keys, options));
        }
        if (!keys.isEmpty()) {
            throw new PlanRefusedException("scope-two", "");
        }
        return new Search(plan.text("search"));
    }

    private static List<Long> ids(List<String> keys, ScopeOptions options) {
        Map<String, Long> known =
                options.projects().stream().collect(Collectors.toMap(ProjectOption::key, ProjectOption::id));
        keys.stream().filter(key -> !known.containsKey(key)).findFirst().ifPresent(key -> {
            throw new InvalidSettingException(Reason.UNKNOWN_PROJECT, key);
        });
        return keys.stream().map(known::get).toList();
    }

    private static Circle circle(Fields plan, String field) {
        return plan.optionalObject(field, CIRCLE)
                .map(circle -> new Circle(
                        Set.copyOf(circle.texts("groups")),
                        circle.texts("roles").stream()
                                .map(id -> Parameters.id(circle.name("roles"), id))
                                .collect(Collectors.toSet())))
                .orElse(Circle.NOBODY);
    }
}
