package io.milepost.lookup;

import io.milepost.domain.Contribution;
import io.milepost.domain.plan.GoalPlan;
import io.milepost.domain.plan.Revision;
import io.milepost.domain.plan.UnreadablePlanException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which goals a step of a workflow is about. A workflow's rules hold for everybody alike, whoever may see the goals, and
 * nothing of these is shown.
 */
public final class IssueGoals {

    private final GoalRecords goals;
    private final PlanRecords plans;

    public IssueGoals(GoalRecords goals, PlanRecords plans) {
        this.goals = goals;
        this.plans = plans;
    }

    /** The issue itself where it is a goal, or the goals that it serves itself. */
    public Set<Long> of(long issueId) {
        return goals.byIds(List.of(issueId)).containsKey(issueId)
                ? Set.of(issueId)
                : goals.contributionsOf(List.of(issueId)).stream()
                        .map(Contribution::goalId)
                        .collect(Collectors.toSet());
    }

    /** Whether it has goals and nobody works towards any of these any more. A plan that cannot be read closes nothing. */
    public boolean areClosed(long issueId) {
        Set<Long> all = of(issueId);
        return !all.isEmpty() && all.stream().allMatch(closed(all)::contains);
    }

    private Set<Long> closed(Collection<Long> goalIds) {
        try {
            Map<Long, Revision<GoalPlan>> current = plans.plansAt(PlanRecords.EVER, goalIds);
            return current.keySet().stream()
                    .filter(goal -> current.get(goal).content().stage().isOver())
                    .collect(Collectors.toSet());
        } catch (UnreadablePlanException e) {
            return Set.of();
        }
    }
}
