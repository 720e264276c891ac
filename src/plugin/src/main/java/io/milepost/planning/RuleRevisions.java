package io.milepost.planning;

import io.milepost.domain.plan.PlanRules;
import io.milepost.domain.plan.Revision;
import io.milepost.domain.plan.RulesHolder;
import java.util.Set;

/** Port: the revisions of the rules of plans, to which only the next one can be added. */
public interface RuleRevisions {

    /** Whose rules rule the project now: those of the plan in which it is, or else its own. */
    RulesHolder holder(long projectId);

    /** The ids of all projects that the same rules rule as this one, itself among them. */
    Set<Long> ruledTogether(long projectId);

    /** Version 0 with {@link PlanRules#STANDARD} where nobody has changed anything. */
    Revision<PlanRules> current(RulesHolder holder);

    /**
     * Looks at the newest version and writes the next one in one transaction.
     *
     * @return whether it was written; not so where somebody else has written this version
     */
    boolean append(RulesHolder holder, Revision<PlanRules> next);

    /** How often any rules have been changed, or which projects a plan's rules rule. */
    long changes();
}
