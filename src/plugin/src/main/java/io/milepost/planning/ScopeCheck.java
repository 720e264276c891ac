package io.milepost.planning;

import io.milepost.domain.plan.Plan;
import io.milepost.domain.plan.Plan.Access;
import io.milepost.domain.plan.Plan.Search;
import io.milepost.planning.InvalidSettingException.Reason;
import io.milepost.planning.ScopeOptions.ProjectOption;
import io.milepost.planning.ScopeOptions.RoleOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Refuses a plan that names what is not there, or takes what another plan has. */
public final class ScopeCheck {

    private final KeptPlans plans;
    private final ScopeOptions options;
    private final Searches searches;

    public ScopeCheck(KeptPlans plans, ScopeOptions options, Searches searches) {
        this.plans = plans;
        this.options = options;
        this.searches = searches;
    }

    /**
     * Refuses, in this order: a name that another plan has; a project that is not there, or in another plan; a search that
     * Jira does not understand, or that has an order of its own; a group or role that is not there. What the plan has named before may be gone since.
     *
     * @param id of the plan that is to be changed; empty for a new one
     */
    void check(Optional<String> personKey, Optional<Long> id, Plan wanted) {
        Map<Long, Plan> others = new HashMap<>();
        plans.current().forEach((each, plan) -> others.put(each, plan.content()));
        Optional<Plan> before = id.map(others::remove);
        refuseIf(
                others.values().stream().anyMatch(plan -> plan.name().equalsIgnoreCase(wanted.name())),
                Reason.PLAN_NAME_TAKEN,
                wanted.name());
        checkProjects(before, wanted, others);
        if (wanted.scope() instanceof Search search) {
            searches.refusalOf(personKey, search.jql())
                    .or(() -> searches.refusalOf(personKey, "(" + search.jql() + ") ORDER BY key"))
                    .ifPresent(why -> refuseIf(true, Reason.SEARCH_NOT_UNDERSTOOD, why));
        }
        checkAccess(before.map(Plan::access).orElse(Access.OPEN), wanted.access());
    }

    private void checkProjects(Optional<Plan> before, Plan wanted, Map<Long, Plan> others) {
        Map<Long, String> keys = projectKeys();
        for (long project : wanted.projectIds()) {
            boolean isGone = !keys.containsKey(project);
            refuseIf(
                    isGone && before.filter(plan -> plan.rules(project)).isEmpty(),
                    Reason.UNKNOWN_PROJECT,
                    Long.toString(project));
            refuseIf(
                    others.values().stream().anyMatch(plan -> plan.rules(project)),
                    Reason.PROJECT_IN_OTHER_PLAN,
                    keys.getOrDefault(project, Long.toString(project)));
        }
    }

    private Map<Long, String> projectKeys() {
        return options.projects().stream().collect(Collectors.toMap(ProjectOption::id, ProjectOption::key));
    }

    private void checkAccess(Access before, Access wanted) {
        Set<String> groupsBefore = groups(before).collect(Collectors.toSet());
        groups(wanted)
                .filter(group -> !groupsBefore.contains(group) && !options.isGroup(group))
                .forEach(group -> refuseIf(true, Reason.UNKNOWN_GROUP, group));
        Set<Long> known = options.roles().stream().map(RoleOption::id).collect(Collectors.toSet());
        roles(before).forEach(known::add);
        roles(wanted)
                .filter(role -> !known.contains(role))
                .forEach(role -> refuseIf(true, Reason.UNKNOWN_ROLE, Long.toString(role)));
    }

    private static Stream<String> groups(Access access) {
        return Stream.of(access.editors(), access.viewers())
                .flatMap(circle -> circle.groups().stream())
                .sorted();
    }

    private static Stream<Long> roles(Access access) {
        return Stream.of(access.editors(), access.viewers())
                .flatMap(circle -> circle.roleIds().stream())
                .sorted();
    }

    private static void refuseIf(boolean wrong, Reason reason, String value) {
        if (wrong) {
            throw new InvalidSettingException(reason, value);
        }
    }

    /** By plan of a search, what Jira says is wrong with it when this person asks; those that can be searched are absent. */
    public Map<Long, String> refusedSearches(Optional<String> personKey) {
        Map<Long, String> refused = new TreeMap<>();
        plans.current().forEach((id, plan) -> {
            if (plan.content().scope() instanceof Search search) {
                searches.refusalOf(personKey, search.jql()).ifPresent(why -> refused.put(id, why));
            }
        });
        return refused;
    }

    /** Part by part, with the names that things have now, as the audit writes it down. */
    Map<String, String> scopeParts(Optional<Plan> plan) {
        Map<String, String> parts = new HashMap<>();
        plan.ifPresent(present -> {
            Map<Long, String> keys = projectKeys();
            parts.put("name", present.name());
            parts.put(
                    "projects", joined(present.projectIds().stream().map(id -> keys.getOrDefault(id, id.toString()))));
            if (present.scope() instanceof Search search) {
                parts.put("search", search.jql());
            }
            present.frame().horizon().ifPresent(span -> parts.put("horizon", span.first() + " / " + span.last()));
            present.frame()
                    .budget()
                    .ifPresent(budget -> parts.put("budget", budget.amount() + " " + budget.currency()));
        });
        return parts;
    }

    Map<String, String> accessParts(Optional<Plan> plan) {
        Map<Long, String> roles = options.roles().stream().collect(Collectors.toMap(RoleOption::id, RoleOption::name));
        Map<String, String> parts = new HashMap<>();
        Access access = plan.map(Plan::access).orElse(Access.OPEN);
        Map.of("editors", access.editors(), "viewers", access.viewers()).forEach((name, circle) -> {
            parts.put(name + ".groups", joined(circle.groups().stream()));
            parts.put(
                    name + ".roles",
                    joined(circle.roleIds().stream().map(id -> roles.getOrDefault(id, id.toString()))));
        });
        return parts;
    }

    private static String joined(Stream<String> names) {
        return names.sorted().collect(Collectors.joining(", "));
    }
}
