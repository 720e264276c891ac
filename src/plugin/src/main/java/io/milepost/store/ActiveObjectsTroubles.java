package io.milepost.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.milepost.domain.plan.GoalPlan;
import io.milepost.domain.plan.Measurement.KpiKey;
import io.milepost.domain.plan.PlanRules;
import io.milepost.domain.plan.SearchFailure;
import io.milepost.domain.plan.UnreadablePlanException;
import io.milepost.lookup.Troubles;
import java.util.Map;
import java.util.Set;

/** Searches that fail and plans that cannot be read, in Active Objects. */
public final class ActiveObjectsTroubles implements Troubles.Records {

    private final ActiveObjectsSearchFailures failures;
    private final RevisionRows<GoalPlanRow, GoalPlan> plans;
    private final RevisionRows<PlanRulesRow, PlanRules> rules;

    public ActiveObjectsTroubles(ActiveObjects ao) {
        this.failures = new ActiveObjectsSearchFailures(ao);
        this.plans = new RevisionRows<>(ao, ActiveObjectsPlanRevisions.KIND);
        this.rules = new RevisionRows<>(ao, ActiveObjectsRuleRevisions.KIND);
    }

    @Override
    public Map<KpiKey, SearchFailure> failingSearches() {
        return failures.all();
    }

    @Override
    public Set<Long> unreadablePlans() {
        return unreadable(plans);
    }

    @Override
    public Set<Long> unreadableRules() {
        return unreadable(rules);
    }

    private static Set<Long> unreadable(RevisionRows<?, ?> rows) {
        try {
            rows.newestRevisions();
            return Set.of();
        } catch (UnreadablePlanException e) {
            return e.owners();
        }
    }
}
