package io.milepost.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.milepost.domain.plan.Plan;
import io.milepost.domain.plan.Revision;
import io.milepost.domain.plan.Revision.Saving;
import io.milepost.lookup.PlanScopes;
import io.milepost.planning.KeptPlans;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The plans that administrators have made, in Active Objects: few, and read whole. */
public final class ActiveObjectsKeptPlans implements KeptPlans, PlanScopes {

    private static final RevisionRows.Kind<PlanRow, Optional<Plan>> KIND =
            new RevisionRows.Kind<>(PlanRow.class, "PLAN_ID", ScopeDocument::write, ScopeDocument::read);

    private final RevisionRows<PlanRow, Optional<Plan>> rows;

    public ActiveObjectsKeptPlans(ActiveObjects ao) {
        this.rows = new RevisionRows<>(ao, KIND);
    }

    @Override
    public Map<Long, Revision<Plan>> current() {
        return present(rows.newestRevisions());
    }

    @Override
    public Map<Long, Plan> plans() {
        Map<Long, Plan> plans = new TreeMap<>();
        current().forEach((id, revision) -> plans.put(id, revision.content()));
        return plans;
    }

    /** Those that there were at that moment. */
    Map<Long, Revision<Plan>> at(Instant moment) {
        return present(rows.at(moment));
    }

    int changes() {
        return rows.count();
    }

    private static Map<Long, Revision<Plan>> present(Map<Long, Revision<Optional<Plan>>> all) {
        Map<Long, Revision<Plan>> plans = new TreeMap<>();
        all.forEach((id, revision) -> revision.content()
                .ifPresent(plan -> plans.put(id, new Revision<>(revision.version(), plan, revision.saving()))));
        return plans;
    }

    /** An id that somebody else takes at the same moment is not taken twice: the next one is tried. */
    @Override
    public long add(Plan plan, Saving saving) {
        long id = 1
                + rows.newest().keySet().stream()
                        .mapToLong(Long::longValue)
                        .max()
                        .orElse(0);
        while (!append(id, new Revision<>(1, Optional.of(plan), Optional.of(saving)))) {
            id++;
        }
        return id;
    }

    @Override
    public boolean append(long planId, Revision<Optional<Plan>> next) {
        return rows.append(planId, next);
    }
}
