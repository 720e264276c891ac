package io.milepost.lookup;

import io.milepost.domain.Contribution;
import io.milepost.domain.plan.PlanRules;
import java.util.List;

/** Port: what activities would give to a project's goals by other rules, from what Jira says of them now. */
public interface WorkByRules {

    /** The same contributions, weighed anew; those of activities that are gone are absent. */
    List<Contribution> weighed(List<Contribution> contributions, long projectId, PlanRules rules);
}
