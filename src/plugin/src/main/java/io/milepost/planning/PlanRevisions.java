package io.milepost.planning;

import io.milepost.domain.plan.GoalPlan;
import io.milepost.domain.plan.Revision;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Port: the revisions of goals' plans, to which only the next one can be added. */
public interface PlanRevisions {

    /** Version 0 with {@link GoalPlan#NONE} where nobody has planned anything. */
    Revision<GoalPlan> current(long goalId);

    /** The same of many goals at once; those for which nobody has planned anything are absent. */
    Map<Long, GoalPlan> current(Collection<Long> goalIds);

    /** Empty for a version that has never been. */
    Optional<Revision<GoalPlan>> version(long goalId, int version);

    /**
     * Looks at the newest version and writes the next one in one transaction.
     *
     * @return whether it was written; not so where somebody else has written this version
     */
    boolean append(long goalId, Revision<GoalPlan> next);
}
