package io.milepost.lookup;

import io.milepost.domain.Contribution;
import io.milepost.domain.Goal;
import io.milepost.domain.GoalState;
import io.milepost.domain.Span;
import io.milepost.domain.plan.GoalPlan;
import io.milepost.domain.plan.UnreadablePlanException;
import io.milepost.domain.result.Judgement;
import io.milepost.domain.result.SubGoal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

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

    /** Refuses a goal whose plan cannot be read; among others it is shown with its stored figures. */
    void refuseUnreadable(Goal goal) {
        if (planned.isUnreadable(goal)) {
            throw new UnreadablePlanException("plan", Set.of(goal.id()), null);
        }
    }

    GoalTree tree() {
        return tree;
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

    /** With the dates of the day, but the names, status and assignee of today, because only those are known. */
    IssueDetails details(Goal goal) {
        return details(goal.id()).in(span(goal));
    }

    IssueDetails details(long issueId) {
        return seen.details().get(issueId);
    }

    /** Today those that the issue has, which the stored state follows within seconds. */
    Span span(Goal goal) {
        IssueDetails details = details(goal.id());
        return asOf.isLive() && details != null
                ? details.span()
                : goal.state().place().span();
    }

    Assessment assessment(Goal goal) {
        GoalPlan plan = planned.plan(goal);
        return Assessment.of(plan, planned.rules(goal), state(goal), results.of(goal), asOf.day());
    }

    /** How it stands, which needs nothing of the goals below it. */
    Judgement judgement(Goal goal) {
        return Judgement.of(planned.plan(goal), planned.rules(goal), state(goal), asOf.day());
    }

    /** As it counts beside others. */
    SubGoal counted(Goal goal) {
        BigDecimal weight = goal.state().place().weight().orElse(BigDecimal.ONE);
        return new SubGoal(goal.id(), weight, goal.state().result(), Optional.empty());
    }

    /** As it is stored of the day. */
    GoalState state(Goal goal) {
        GoalState stored = goal.state();
        GoalState.Place place = stored.place();
        return new GoalState(
                stored.delivery(),
                stored.result(),
                new GoalState.Place(place.parentId(), place.weight(), span(goal)),
                new GoalState.Judged(measuredOn(goal), stored.judged().health()));
    }

    /** That a value was measured again without a change, the ledger does not tell. */
    private Optional<LocalDate> measuredOn(Goal goal) {
        return Stream.of(goal.state().judged().measuredOn(), planned.recordedOn(goal))
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder());
    }
}
