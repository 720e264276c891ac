package io.milepost.planning;

import io.milepost.domain.plan.Plan;
import io.milepost.domain.plan.Revision;
import io.milepost.domain.plan.Revision.Saving;
import java.util.Map;
import java.util.Optional;

/** Port: the revisions of the plans that administrators have made; one that is deleted has a last revision without content. */
public interface KeptPlans {

    /** Those that are not deleted, by ascending id; one statement. */
    Map<Long, Revision<Plan>> current();

    /** Makes a plan with the next free id, which it answers with. */
    long add(Plan plan, Saving saving);

    /**
     * Looks at the newest version and writes the next one in one transaction; without content the plan is deleted.
     *
     * @return whether it was written; not so where somebody else has written this version
     */
    boolean append(long planId, Revision<Optional<Plan>> next);
}
