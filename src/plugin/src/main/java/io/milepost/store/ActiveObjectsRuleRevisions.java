package io.milepost.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.milepost.domain.plan.PlanRules;
import io.milepost.domain.plan.Revision;
import io.milepost.planning.RuleRevisions;

/** The revisions of the rules of projects' plans in Active Objects, for those who change them. */
public final class ActiveObjectsRuleRevisions implements RuleRevisions {

    static final RevisionRows.Kind<PlanRulesRow, PlanRules> KIND =
            new RevisionRows.Kind<>(PlanRulesRow.class, "PROJECT_ID", RulesDocument::write, RulesDocument::read);

    private final RevisionRows<PlanRulesRow, PlanRules> rows;

    public ActiveObjectsRuleRevisions(ActiveObjects ao) {
        this.rows = new RevisionRows<>(ao, KIND);
    }

    @Override
    public Revision<PlanRules> current(long projectId) {
        return rows.newest(projectId).orElseGet(() -> Revision.unsaved(PlanRules.STANDARD));
    }

    @Override
    public boolean append(long projectId, Revision<PlanRules> next) {
        return rows.append(projectId, next);
    }

    @Override
    public long changes() {
        return rows.count();
    }
}
