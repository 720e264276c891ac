package io.milepost.lookup;

import io.milepost.domain.plan.Plan;
import java.util.List;
import java.util.Optional;

/** Port: for whom the plans are that administrators have made for some people only; asked anew each time. */
public interface PlanViewers {

    /** The projects whose plan is not for this person, whatever of it he may browse; usually none. */
    List<ProjectDetails> closedTo(Optional<String> personKey);

    /** Whether a plan by a search is for this person. */
    boolean isFor(Optional<String> personKey, Plan plan);
}
