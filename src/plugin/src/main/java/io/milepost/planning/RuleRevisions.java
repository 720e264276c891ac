package io.milepost.planning;

import io.milepost.domain.plan.PlanRules;
import io.milepost.domain.plan.Revision;

/** Port: the revisions of the rules of projects' plans, to which only the next one can be added. */
public interface RuleRevisions {

    /** Version 0 with {@link PlanRules#STANDARD} where nobody has changed anything. */
    Revision<PlanRules> current(long projectId);

    /**
     * Looks at the newest version and writes the next one in one transaction.
     *
     * @return whether it was written; not so where somebody else has written this version
     */
    boolean append(long projectId, Revision<PlanRules> next);

    /** How often the rules of any project have been changed. */
    long changes();
}
