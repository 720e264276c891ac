package io.milepost.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.milepost.domain.plan.PlanRules;
import io.milepost.domain.plan.Revision;
import io.milepost.domain.plan.RulesHolder;
import io.milepost.planning.RuleRevisions;
import java.util.Set;

/** The revisions of the rules of plans in Active Objects, for those who change them. */
public final class ActiveObjectsRuleRevisions implements RuleRevisions {

    static final RevisionRows.Kind<PlanRulesRow, PlanRules> KIND =
            new RevisionRows.Kind<>(PlanRulesRow.class, "PROJECT_ID", RulesDocument::write, RulesDocument::read);

    private final RevisionRows<PlanRulesRow, PlanRules> rows;
    private final RulesByProject byProject;
    private final ActiveObjectsKeptPlans plans;

    public ActiveObjectsRuleRevisions(ActiveObjects ao) {
        this.rows = new RevisionRows<>(ao, KIND);
        this.byProject = new RulesByProject(ao);
        this.plans = new ActiveObjectsKeptPlans(ao);
    }

    @Override
    public RulesHolder holder(long projectId) {
        return byProject.holder(projectId);
    }

    @Override
    public Set<Long> ruledTogether(long projectId) {
        return byProject.ruledTogether(projectId);
    }

    @Override
    public Revision<PlanRules> current(RulesHolder holder) {
        return rows.newest(holder.id()).orElseGet(() -> Revision.unsaved(PlanRules.STANDARD));
    }

    @Override
    public boolean append(RulesHolder holder, Revision<PlanRules> next) {
        return rows.append(holder.id(), next);
    }

    @Override
    public long changes() {
        return (long) rows.count() + plans.changes();
    }
}
