package io.milepost.lookup;

import io.milepost.domain.plan.Campaign;
import io.milepost.domain.plan.GoalPlan;
import io.milepost.domain.plan.Revision;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A revision of a goal's plan as one reader sees it. */
public record PlanView(Revision<GoalPlan> revision, Names names) {

    public GoalPlan plan() {
        return revision.content();
    }

    /** The keys of those activities that the reader sees. */
    public List<String> activitiesOf(Campaign campaign) {
        return names.keysOf(campaign.activityIds());
    }

    /** Those that he does not see, for whom they are only counted. */
    public Set<Long> hiddenActivitiesOf(Campaign campaign) {
        return campaign.activityIds().stream().filter(names::isHidden).collect(Collectors.toSet());
    }
}
