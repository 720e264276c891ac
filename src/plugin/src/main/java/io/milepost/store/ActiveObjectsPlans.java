package io.milepost.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.milepost.domain.Share;
import io.milepost.domain.plan.GoalPlan;
import io.milepost.domain.plan.Measurement.KpiKey;
import io.milepost.domain.plan.PlanRules;
import io.milepost.domain.plan.Reading;
import io.milepost.recalculation.Plans;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** What the recalculation reads of plans, from Active Objects. */
public final class ActiveObjectsPlans implements Plans {

    private final RevisionRows<GoalPlanRow, GoalPlan> plans;
    private final RulesByProject rules;
    private final MeasurementRows measurements;
    private final ShareRows shares;

    public ActiveObjectsPlans(ActiveObjects ao) {
        this.plans = new RevisionRows<>(ao, ActiveObjectsPlanRevisions.KIND);
        this.rules = new RulesByProject(ao);
        this.measurements = new MeasurementRows(ao);
        this.shares = new ShareRows(ao);
    }

    @Override
    public Map<Long, GoalPlan> of(Collection<Long> goalIds) {
        return plans.current(goalIds);
    }

    @Override
    public Map<Long, PlanRules> rules() {
        return rules.newest();
    }

    @Override
    public Map<Long, Map<String, Reading>> latest(Collection<Long> goalIds) {
        return measurements.latest(goalIds);
    }

    @Override
    public Map<KpiKey, Set<String>> fieldReferences(Collection<Long> goalIds) {
        return measurements.fieldReferences(goalIds);
    }

    @Override
    public Map<Long, Map<Long, Share>> shares(Collection<Long> activityIds) {
        return shares.byActivity(activityIds);
    }
}
