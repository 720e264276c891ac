package io.milepost.lookup;

import io.milepost.domain.Contribution;
import io.milepost.domain.Delivery;
import io.milepost.domain.Goal;
import io.milepost.domain.formula.Figures;
import io.milepost.domain.plan.KpiSource;
import io.milepost.domain.result.KpiResult;
import io.milepost.domain.result.SubGoal;
import io.milepost.lookup.Explanation.DeliveryParts;
import io.milepost.lookup.Explanation.HiddenWork;
import io.milepost.lookup.Explanation.KpiPart;
import io.milepost.lookup.Explanation.Named;
import io.milepost.lookup.Explanation.OwnWork;
import io.milepost.lookup.Explanation.ResultParts;
import io.milepost.lookup.Explanation.SubGoalResult;
import io.milepost.lookup.Explanation.SubGoalWork;
import java.util.List;
import java.util.Optional;

/** Takes a goal's numbers apart, for one reader: what he may not see is counted and never named. */
final class Explaining {

    private final GoalFacts facts;
    private final Goal goal;
    private final Assessment assessment;
    private final List<Goal> subGoals;

    Explaining(GoalFacts facts, Goal goal) {
        this.facts = facts;
        this.goal = goal;
        this.assessment = facts.assessment(goal);
        this.subGoals = facts.tree().directlyBelow(goal.id()).stream()
                .filter(subGoal -> subGoal.state().countsInParent())
                .toList();
    }

    Explanation explanation() {
        return new Explanation(
                facts.asOf().day(),
                assessment,
                delivery(),
                result(),
                PaceParts.of(assessment, facts.asOf().day()));
    }

    private DeliveryParts delivery() {
        List<SubGoalWork> seen = seenSubGoals().stream().map(this::work).toList();
        List<Delivery> hidden = subGoals.stream()
                .filter(each -> !facts.sees(each.id()))
                .map(this::counted)
                .toList();
        return new DeliveryParts(
                own(),
                seen,
                new HiddenWork(hidden.size(), hidden.stream().reduce(Delivery.NONE, Delivery::plus)),
                live(facts.ownContributions(goal).stream()
                        .filter(Contribution::standardWeight)
                        .count()));
    }

    /** What is left of the sum without the sub-goals, because of the past only the sum is kept. */
    private OwnWork own() {
        Delivery below = subGoals.stream().map(this::counted).reduce(Delivery.NONE, Delivery::plus);
        return new OwnWork(
                assessment.delivery().minus(below),
                live(facts.ownContributions(goal).size()));
    }

    private SubGoalWork work(Goal subGoal) {
        return new SubGoalWork(
                named(subGoal), counted(subGoal), subGoal.state().place().weight());
    }

    private Delivery counted(Goal subGoal) {
        return subGoal.state().counted();
    }

    private ResultParts result() {
        List<KpiPart> kpis = assessment.result().kpis().stream().map(this::kpi).toList();
        if (!isMadeOfSubGoals()) {
            return new ResultParts(ResultRule.of(assessment.result()), kpis, List.of(), 0);
        }
        List<SubGoalResult> seen =
                seenSubGoals().stream().map(this::subGoalResult).toList();
        return new ResultParts(ResultRule.of(assessment.result()), kpis, seen, subGoals.size() - seen.size());
    }

    private boolean isMadeOfSubGoals() {
        List<KpiResult> kpis = assessment.result().kpis();
        return kpis.isEmpty() || kpis.stream().anyMatch(each -> each.kpi().source() instanceof KpiSource.SubGoals);
    }

    private SubGoalResult subGoalResult(Goal subGoal) {
        SubGoal part = facts.counted(subGoal);
        return new SubGoalResult(named(subGoal), part.weight(), part.result());
    }

    private KpiPart kpi(KpiResult kpi) {
        return new KpiPart(
                kpi,
                kpi.kpi().source() instanceof KpiSource.Formula formula
                        ? Optional.of(FormulaPart.of(formula.text(), figures()))
                        : Optional.empty(),
                facts.planned().searchFailure(goal, kpi.kpi()));
    }

    private Figures figures() {
        return new TreeFigures(goal, facts.tree(), facts.planned());
    }

    private List<Goal> seenSubGoals() {
        return subGoals.stream().filter(each -> facts.sees(each.id())).toList();
    }

    private Named named(Goal subGoal) {
        IssueDetails details = facts.details(subGoal.id());
        return new Named(details.key(), details.name().summary());
    }

    private Optional<Integer> live(long count) {
        return facts.asOf().isLive() ? Optional.of(Math.toIntExact(count)) : Optional.empty();
    }
}
