package io.milepost.lookup;

import io.milepost.domain.Contribution;
import io.milepost.domain.Goal;
import io.milepost.domain.GoalState;
import io.milepost.domain.Span;
import io.milepost.domain.plan.GoalPlan;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What was read of one day, for one reader, of goals and all that stands below them. */
final class GoalFacts {

    private final Planned planned;
    private final GoalTree tree;
    private final TreeResults results;
    private final Map<Long, List<Contribution>> contributions;
    private final Seen seen;
    private final AsOf asOf;

    GoalFacts(Planned planned, Collection<Goal> goals, List<Contribution> contributions, Seen seen, AsOf asOf) {
        this.planned = planned;
        this.tree = new GoalTree(goals);
        this.results = new TreeResults(tree, planned);
        this.contributions = tree.gathered(contributions);
        this.seen = seen;
        this.asOf = asOf;
    }

    /** The issues that the reader may see, and what is shown of the goals' issues, seen or not. */
    record Seen(Set<Long> ids, Map<Long, IssueDetails> details) {}

    Planned planned() {
        return planned;
    }

    GoalTree tree() {
        return tree;
    }

    TreeResults results() {
        return results;
    }

    AsOf asOf() {
        return asOf;
    }

    /** To the goal and to every goal below it. */
    List<Contribution> contributions(Goal goal) {
        return contributions.get(goal.id());
    }

    /** To the goal itself. */
    List<Contribution> ownContributions(Goal goal) {
        return contributions(goal).stream()
                .filter(contribution -> contribution.goalId() == goal.id())
                .toList();
    }

    Hidden hiddenAmong(Collection<Contribution> all) {
        return Hidden.among(all, seen.ids());
    }

    /** Just deleted issues have no details any more, though their goals are still stored for a moment. */
    boolean sees(long goalId) {
        return seen.ids().contains(goalId) && seen.details().containsKey(goalId);
    }

    IssueDetails details(long goalId) {
        return seen.details().get(goalId);
    }

    Span span(Goal goal) {
        IssueDetails details = details(goal.id());
        return details == null ? goal.state().place().span() : details.span();
    }

    Assessment assessment(Goal goal) {
        GoalPlan plan = planned.plan(goal);
        return Assessment.of(plan, planned.rules(goal), state(goal), results.of(goal), asOf.day());
    }

    /** As it is stored, with the dates that the issue has now. */
    GoalState state(Goal goal) {
        GoalState stored = goal.state();
        GoalState.Place place = stored.place();
        return new GoalState(
                stored.delivery(),
                stored.result(),
                new GoalState.Place(place.parentId(), place.weight(), span(goal)),
                stored.judged());
    }
}
