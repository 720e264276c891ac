package io.milepost.lookup;

import io.milepost.domain.plan.Plan;
import java.util.Map;

/** Port: the plans that administrators have made, by ascending id, unfiltered. */
public interface PlanScopes {

    Map<Long, Plan> plans();
}
