package io.milepost.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.milepost.domain.Share;
import io.milepost.domain.plan.GoalPlan;
import io.milepost.domain.plan.Measurement;
import io.milepost.domain.plan.Measurement.KpiKey;
import io.milepost.domain.plan.PlanRules;
import io.milepost.domain.plan.Revision;
import io.milepost.domain.plan.SearchFailure;
import io.milepost.lookup.PlanRecords;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What lookup reads of plans, from Active Objects: two statements a question and slice of ids. */
public final class ActiveObjectsPlanRecords implements PlanRecords {

    private final RevisionRows<GoalPlanRow, GoalPlan> plans;
    private final RulesByProject rules;
    private final MeasurementRows measurements;
    private final ShareRows shares;
    private final ActiveObjectsSearchFailures searchFailures;

    public ActiveObjectsPlanRecords(ActiveObjects ao) {
        this.plans = new RevisionRows<>(ao, ActiveObjectsPlanRevisions.KIND);
        this.rules = new RulesByProject(ao);
        this.measurements = new MeasurementRows(ao);
        this.shares = new ShareRows(ao);
        this.searchFailures = new ActiveObjectsSearchFailures(ao);
    }

    @Override
    public Map<Long, Revision<GoalPlan>> plansAt(Instant moment, Collection<Long> goalIds) {
        return plans.at(moment, goalIds);
    }

    @Override
    public Map<Long, Revision<PlanRules>> rulesAt(Instant moment, Collection<Long> projectIds) {
        return rules.at(moment, projectIds);
    }

    @Override
    public List<Revision<GoalPlan>> revisions(long goalId, int start, int limit) {
        return plans.page(goalId, start, limit);
    }

    @Override
    public int revisionCount(long goalId) {
        return plans.count(goalId);
    }

    @Override
    public List<Measurement> measurementsAt(Instant moment, Collection<Long> goalIds) {
        return measurements.at(moment, goalIds);
    }

    @Override
    public Map<KpiKey, SearchFailure> searchFailures(Collection<Long> goalIds) {
        return searchFailures.of(goalIds);
    }

    @Override
    public Map<Long, Share> shares(long goalId) {
        return shares.inGoal(goalId);
    }
}
