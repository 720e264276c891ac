package io.milepost.lookup;

import io.milepost.domain.Contribution;
import io.milepost.domain.Goal;
import io.milepost.domain.GoalState;
import io.milepost.domain.Health;
import io.milepost.domain.Span;
import io.milepost.domain.plan.GoalPlan;
import io.milepost.domain.plan.GoalStage;
import io.milepost.lookup.GoalView.Activities;
import io.milepost.lookup.GoalView.Extent;
import io.milepost.lookup.GoalView.Place;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What was read of one day, for one reader, of goals and all that stands below them. */
final class GoalReading {

    private final Planned planned;
    private final GoalTree tree;
    private final TreeResults results;
    private final Map<Long, List<Contribution>> contributions;
    private final Seen seen;
    private final AsOf asOf;

    GoalReading(Planned planned, Collection<Goal> goals, List<Contribution> contributions, Seen seen, AsOf asOf) {
        this.planned = planned;
        this.tree = new GoalTree(goals);
        this.results = new TreeResults(tree, planned);
        this.contributions = tree.gathered(contributions);
        this.seen = seen;
        this.asOf = asOf;
    }

    /** The issues that the reader may see, and what is shown of the goals' issues, seen or not. */
    record Seen(Set<Long> ids, Map<Long, IssueDetails> details) {

        /** Just deleted issues have no details any more, though their goals are still stored for a moment. */
        boolean sees(long goalId) {
            return ids.contains(goalId) && details.containsKey(goalId);
        }
    }

    /** @param archived whether goals that were put away are listed too */
    GoalList list(boolean archived) {
        List<GoalView> views = tree.inOrder(goal -> isListed(goal, archived), bySpanAndKey()).stream()
                .map(placed -> view(placed.goal(), placed.depth()))
                .toList();
        return new GoalList(views, summary());
    }

    GoalView view(Goal goal, int depth) {
        return new GoalView(
                seen.details().get(goal.id()),
                new Place(parentKey(goal), depth),
                assessment(goal),
                extent(goal),
                goal.calculatedAt());
    }

    WholeGoal whole(Goal goal, int depth) {
        return WholeGoal.of(view(goal, depth), kpi -> planned.series(goal.id(), kpi), asOf.day());
    }

    private boolean isListed(Goal goal, boolean archived) {
        return seen.sees(goal.id()) && (archived || planned.plan(goal).stage() != GoalStage.ARCHIVED);
    }

    private Summary summary() {
        GoalTree counted = tree.only(planned::counts);
        List<Assessment> seenGoals = counted.all().stream()
                .filter(goal -> seen.sees(goal.id()))
                .map(this::assessment)
                .toList();
        long drafts = tree.all().stream()
                .filter(goal -> seen.sees(goal.id()) && planned.plan(goal).stage() == GoalStage.DRAFT)
                .count();
        return new Summary(
                counted.all().size(),
                Summary.byHealth(seenGoals),
                Math.toIntExact(drafts),
                Summary.Top.of(
                        counted.top().stream().map(this::assessment).toList(),
                        counted.top().stream().map(results::subGoal).toList()),
                counted.all().size() - seenGoals.size());
    }

    private Extent extent(Goal goal) {
        int subGoals = tree.directlyBelow(goal.id()).size();
        return new Extent(subGoals, asOf.isLive() ? Optional.of(activities(goal)) : Optional.empty());
    }

    private Activities activities(Goal goal) {
        List<Contribution> all = contributions.get(goal.id());
        long count = all.stream().map(Contribution::activityId).distinct().count();
        return new Activities(Math.toIntExact(count), Hidden.among(all, seen.ids()));
    }

    private Assessment assessment(Goal goal) {
        GoalPlan plan = planned.plan(goal);
        return Assessment.of(plan, planned.rules(goal), state(goal, plan), results.of(goal), asOf.day());
    }

    private GoalState state(Goal goal, GoalPlan plan) {
        return new GoalState(
                goal.delivery(),
                results.of(goal).share(),
                new GoalState.Place(goal.parentId(), plan.choices().weight(), span(goal)),
                new GoalState.Judged(planned.measuredOn(goal.id()), Health.NO_DATA));
    }

    private Optional<String> parentKey(Goal goal) {
        return goal.parentId().stream()
                .filter(seen::sees)
                .mapToObj(id -> seen.details().get(id).key())
                .findFirst();
    }

    private Span span(Goal goal) {
        IssueDetails details = seen.details().get(goal.id());
        return details == null ? Span.OPEN : details.span();
    }

    private Comparator<Goal> bySpanAndKey() {
        return Comparator.comparing((Goal goal) -> span(goal).start().orElse(LocalDate.MAX))
                .thenComparing(goal -> span(goal).due().orElse(LocalDate.MAX))
                .thenComparing(goal -> seen.details().get(goal.id()).key(), KeyOrder.BY_PROJECT_AND_NUMBER);
    }
}
