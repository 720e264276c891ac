package io.milepost.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.milepost.domain.plan.Plan;
import io.milepost.domain.plan.PlanRules;
import io.milepost.domain.plan.Revision;
import io.milepost.domain.plan.RulesHolder;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.LongFunction;

/** The one place that says whose rules rule a project: those of the plan in which it is, or else its own. */
final class RulesByProject {

    private static final Instant NOW = Instant.ofEpochMilli(Long.MAX_VALUE);

    private final ActiveObjectsKeptPlans plans;
    private final RevisionRows<PlanRulesRow, PlanRules> rules;

    RulesByProject(ActiveObjects ao) {
        this.plans = new ActiveObjectsKeptPlans(ao);
        this.rules = new RevisionRows<>(ao, ActiveObjectsRuleRevisions.KIND);
    }

    RulesHolder holder(long projectId) {
        return holders(NOW).apply(projectId);
    }

    Set<Long> ruledTogether(long projectId) {
        return plans.plans().values().stream()
                .filter(plan -> plan.rules(projectId))
                .findFirst()
                .map(plan -> Set.copyOf(plan.projectIds()))
                .orElse(Set.of(projectId));
    }

    /** By project, the rules that held at that moment; projects with the standard ones are absent. */
    Map<Long, Revision<PlanRules>> at(Instant moment, Collection<Long> projectIds) {
        LongFunction<RulesHolder> holders = holders(moment);
        Map<Long, Long> holderOf = new HashMap<>();
        projectIds.forEach(id -> holderOf.put(id, holders.apply(id).id()));
        Map<Long, Revision<PlanRules>> found = rules.at(moment, holderOf.values());
        Map<Long, Revision<PlanRules>> byProject = new HashMap<>();
        holderOf.forEach((project, holder) -> {
            if (found.containsKey(holder)) {
                byProject.put(project, found.get(holder));
            }
        });
        return byProject;
    }

    /** By project, the rules that hold now, of all projects that have other than the standard ones. */
    Map<Long, PlanRules> newest() {
        Map<Long, PlanRules> byHolder = rules.newest();
        Map<Long, PlanRules> byProject = new HashMap<>(byHolder);
        byProject.keySet().removeIf(holder -> holder < 0);
        plans.plans().forEach((id, plan) -> plan.projectIds().forEach(project -> {
            byProject.remove(project);
            PlanRules shared = byHolder.get(RulesHolder.plan(id).id());
            if (shared != null) {
                byProject.put(project, shared);
            }
        }));
        return byProject;
    }

    private LongFunction<RulesHolder> holders(Instant moment) {
        Map<Long, RulesHolder> shared = new HashMap<>();
        Map<Long, Revision<Plan>> there = plans.at(moment);
        there.forEach((id, plan) ->
                plan.content().projectIds().forEach(project -> shared.put(project, RulesHolder.plan(id))));
        return project -> shared.getOrDefault(project, RulesHolder.project(project));
    }
}
