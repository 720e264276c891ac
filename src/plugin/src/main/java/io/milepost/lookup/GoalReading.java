package io.milepost.lookup;

import io.milepost.domain.Contribution;
import io.milepost.domain.Goal;
import io.milepost.domain.plan.GoalStage;
import io.milepost.lookup.GoalView.Activities;
import io.milepost.lookup.GoalView.Extent;
import io.milepost.lookup.GoalView.Place;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Shows goals as one reader sees them, from what was read at once of all of them. */
final class GoalReading {

    private final GoalFacts facts;

    GoalReading(GoalFacts facts) {
        this.facts = facts;
    }

    /** @param archived whether goals that were put away are listed too */
    GoalList list(boolean archived) {
        List<GoalView> views = facts.tree().inOrder(goal -> isListed(goal, archived), bySpanAndKey()).stream()
                .map(placed -> view(placed.goal(), placed.depth()))
                .toList();
        return new GoalList(views, summary());
    }

    GoalView view(Goal goal, int depth) {
        Extent extent = extent(goal);
        return new GoalView(
                facts.details(goal),
                new Place(parentKey(goal), depth),
                facts.assessment(goal),
                findings(goal, extent),
                extent,
                goal.calculatedAt());
    }

    private Findings findings(Goal goal, Extent extent) {
        return facts.planned().isUnreadable(goal)
                ? Findings.OF_AN_UNREADABLE_PLAN
                : Findings.of(facts.assessment(goal), extent.activities().map(Activities::fallbackWeights));
    }

    WholeGoal whole(Goal goal, int depth) {
        return WholeGoal.of(
                facts.asOf(), view(goal, depth), kpi -> facts.planned().series(goal.id(), kpi));
    }

    Explanation explanation(Goal goal) {
        return new Explaining(facts, goal).explanation();
    }

    private boolean isListed(Goal goal, boolean archived) {
        return facts.sees(goal.id()) && (archived || facts.planned().plan(goal).stage() != GoalStage.ARCHIVED);
    }

    private Summary summary() {
        GoalTree counted = facts.tree().only(facts.planned()::counts);
        List<Assessment> seen = counted.all().stream()
                .filter(goal -> facts.sees(goal.id()))
                .map(facts::assessment)
                .toList();
        Summary.Top top = Summary.Top.of(
                counted.top().stream().map(facts::assessment).toList(),
                counted.top().stream().map(facts::counted).toList());
        int hidden = counted.all().size() - seen.size();
        return new Summary(counted.all().size(), Summary.byHealth(seen), drafts(), top, hidden);
    }

    private int drafts() {
        return Math.toIntExact(facts.tree().all().stream()
                .filter(goal ->
                        facts.sees(goal.id()) && facts.planned().plan(goal).stage() == GoalStage.DRAFT)
                .count());
    }

    private Extent extent(Goal goal) {
        int subGoals = facts.tree().directlyBelow(goal.id()).size();
        return new Extent(subGoals, facts.asOf().isLive() ? Optional.of(activities(goal)) : Optional.empty());
    }

    private Activities activities(Goal goal) {
        List<Contribution> all = facts.contributions(goal);
        int fallbackWeights = activitiesOf(all.stream().filter(Contribution::standardWeight));
        return new Activities(activitiesOf(all.stream()), fallbackWeights, facts.hiddenAmong(all));
    }

    private static int activitiesOf(Stream<Contribution> contributions) {
        return Math.toIntExact(
                contributions.map(Contribution::activityId).distinct().count());
    }

    private Optional<String> parentKey(Goal goal) {
        return goal.parentId().stream()
                .filter(facts::sees)
                .mapToObj(id -> facts.details(id).key())
                .findFirst();
    }

    private Comparator<Goal> bySpanAndKey() {
        return Comparator.comparing((Goal goal) -> facts.span(goal).start().orElse(LocalDate.MAX))
                .thenComparing(goal -> facts.span(goal).due().orElse(LocalDate.MAX))
                .thenComparing(goal -> facts.details(goal.id()).key(), KeyOrder.BY_PROJECT_AND_NUMBER);
    }
}
