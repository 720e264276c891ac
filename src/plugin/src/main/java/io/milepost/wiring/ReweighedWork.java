package io.milepost.wiring;

import io.milepost.domain.Contribution;
import io.milepost.domain.IssueFact;
import io.milepost.domain.delivery.Contributions;
import io.milepost.domain.plan.PlanRules;
import io.milepost.domain.plan.Rules;
import io.milepost.lookup.WorkByRules;
import io.milepost.recalculation.CurrentRules;
import io.milepost.recalculation.IssueFacts;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Weighs activities by rules that are only tried, with the arithmetic of the recalculation. */
public final class ReweighedWork implements WorkByRules {

    private final IssueFacts facts;
    private final CurrentRules current;

    public ReweighedWork(IssueFacts facts, CurrentRules current) {
        this.facts = facts;
        this.current = current;
    }

    @Override
    public List<Contribution> weighed(List<Contribution> contributions, long projectId, PlanRules proposed) {
        Rules tried = current.rules().withPlan(projectId, proposed);
        Set<Long> activities =
                contributions.stream().map(Contribution::activityId).collect(Collectors.toSet());
        Map<Long, IssueFact> found = facts.read(activities, tried);
        Contributions weighing = new Contributions(tried);
        return contributions.stream()
                .filter(each -> found.containsKey(each.activityId()))
                .map(each -> weighing.weighed(found.get(each.activityId()), each, projectId))
                .toList();
    }
}
