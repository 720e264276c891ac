package io.milepost.planning;

import io.milepost.domain.plan.Plan;
import io.milepost.domain.plan.PlanRules;
import io.milepost.domain.plan.Revision;
import io.milepost.domain.plan.Revision.Saving;
import io.milepost.domain.plan.RulesHolder;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What follows from a change of a plan: whose rules rule which project, and who finds its goals. */
public final class PlanEffects {

    private final RuleRevisions rules;
    private final RecalculateAll recalculateAll;
    private final GoalsInSearches searches;

    public PlanEffects(RuleRevisions rules, RecalculateAll recalculateAll, GoalsInSearches searches) {
        this.rules = rules;
        this.recalculateAll = recalculateAll;
        this.searches = searches;
    }

    /**
     * By project that comes or goes, the rules that would rule it. A plan that has no rules of its own begins with those of
     * its first project; a project that leaves finds its own rules as it left them.
     */
    Map<Long, PlanRules> rulesAfter(Optional<Long> id, Optional<Plan> before, Optional<Plan> after) {
        Map<Long, PlanRules> byProject = new HashMap<>();
        projects(before)
                .forEach(project -> byProject.put(
                        project, rules.current(RulesHolder.project(project)).content()));
        after.filter(plan -> !plan.projectIds().isEmpty())
                .ifPresent(plan -> plan.projectIds().forEach(project -> byProject.put(project, rulesOf(id, plan))));
        return byProject;
    }

    /** Those of the plan, or, before it has any, those that rule its first project now. */
    PlanRules rulesOf(Optional<Long> id, Plan plan) {
        return id.map(each -> rules.current(RulesHolder.plan(each)))
                .filter(own -> own.version() > 0)
                .orElseGet(() -> rules.current(rules.holder(plan.projectIds().get(0))))
                .content();
    }

    /** With what {@link #rulesOf} said before the plan ruled its projects; later it has rules of its own. */
    void beginWith(long id, PlanRules first, Saving saving) {
        Revision<PlanRules> own = rules.current(RulesHolder.plan(id));
        if (own.version() == 0) {
            rules.append(RulesHolder.plan(id), own.followedBy(first, saving));
        }
    }

    void follow(Optional<Plan> before, Optional<Plan> after) {
        if (!projects(before).equals(projects(after))) {
            recalculateAll.afterChangeOfRules();
        }
        Set<Long> elsewhere = new HashSet<>(projectsForSome(before));
        elsewhere.addAll(projectsForSome(after));
        Set<Long> still = new HashSet<>(projectsForSome(before));
        still.retainAll(projectsForSome(after));
        elsewhere.removeAll(still);
        if (!elsewhere.isEmpty()) {
            searches.indexAnew(elsewhere);
        }
    }

    private static Set<Long> projects(Optional<Plan> plan) {
        return plan.map(Plan::projectIds).map(Set::copyOf).orElse(Set.of());
    }

    private static Set<Long> projectsForSome(Optional<Plan> plan) {
        return projects(plan.filter(Plan::isForSome));
    }
}
