package io.milepost.planning;

import io.milepost.domain.plan.Plan;
import io.milepost.domain.plan.Revision;
import io.milepost.domain.plan.Revision.Saving;
import io.milepost.lookup.PlanScopes;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The plans that administrators have made, in memory; only the newest revision of each. */
public final class InMemoryKeptPlans implements KeptPlans, PlanScopes {

    private final Map<Long, Revision<Optional<Plan>>> newest = new TreeMap<>();

    @Override
    public Map<Long, Revision<Plan>> current() {
        Map<Long, Revision<Plan>> current = new TreeMap<>();
        newest.forEach((id, revision) -> revision.content()
                .ifPresent(plan -> current.put(id, new Revision<>(revision.version(), plan, revision.saving()))));
        return current;
    }

    @Override
    public Map<Long, Plan> plans() {
        Map<Long, Plan> plans = new TreeMap<>();
        current().forEach((id, revision) -> plans.put(id, revision.content()));
        return plans;
    }

    @Override
    public long add(Plan plan, Saving saving) {
        long id = newest.size() + 1L;
        append(id, new Revision<>(1, Optional.of(plan), Optional.of(saving)));
        return id;
    }

    @Override
    public boolean append(long planId, Revision<Optional<Plan>> next) {
        int before = newest.containsKey(planId) ? newest.get(planId).version() : 0;
        boolean isNext = next.version() == before + 1;
        if (isNext) {
            newest.put(planId, next);
        }
        return isNext;
    }
}
