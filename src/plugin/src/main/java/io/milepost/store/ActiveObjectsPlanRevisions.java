package io.milepost.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.milepost.domain.plan.GoalPlan;
import io.milepost.domain.plan.Revision;
import io.milepost.planning.PlanRevisions;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** The revisions of goals' plans in Active Objects, for those who change them. */
public final class ActiveObjectsPlanRevisions implements PlanRevisions {

    static final RevisionRows.Kind<GoalPlanRow, GoalPlan> KIND =
            new RevisionRows.Kind<>(GoalPlanRow.class, "GOAL_ID", PlanDocument::write, PlanDocument::read);

    private final RevisionRows<GoalPlanRow, GoalPlan> rows;

    public ActiveObjectsPlanRevisions(ActiveObjects ao) {
        this.rows = new RevisionRows<>(ao, KIND);
    }

    @Override
    public Revision<GoalPlan> current(long goalId) {
        return rows.newest(goalId).orElseGet(() -> Revision.unsaved(GoalPlan.NONE));
    }

    @Override
    public Map<Long, GoalPlan> current(Collection<Long> goalIds) {
        return rows.current(goalIds);
    }

    @Override
    public Optional<Revision<GoalPlan>> version(long goalId, int version) {
        return version == 0 ? Optional.of(Revision.unsaved(GoalPlan.NONE)) : rows.version(goalId, version);
    }

    @Override
    public boolean append(long goalId, Revision<GoalPlan> next) {
        return rows.append(goalId, next);
    }
}
