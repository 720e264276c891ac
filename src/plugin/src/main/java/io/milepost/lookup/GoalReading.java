package io.milepost.lookup;

import io.milepost.domain.Contribution;
import io.milepost.domain.Goal;
import io.milepost.domain.Span;
import io.milepost.lookup.GoalView.Extent;
import io.milepost.lookup.GoalView.Place;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was read at one moment, for one reader, of goals and all that stands below them. */
final class GoalReading {

    private final GoalTree tree;
    private final Map<Long, List<Contribution>> contributions;
    private final Map<Long, IssueDetails> details;
    private final Set<Long> seen;
    private final LocalDate date;

    private GoalReading(
            GoalTree tree,
            List<Contribution> contributions,
            Map<Long, IssueDetails> details,
            Set<Long> seen,
            LocalDate date) {
        this.tree = tree;
        this.contributions = tree.gathered(contributions);
        this.details = details;
        this.seen = seen;
        this.date = date;
    }

    /** The ports that a reading asks, each once for all goals. */
    record Sources(GoalRecords records, Issues issues, Visibility visibility) {

        /** The goals must be complete downwards; parents of those at the top are named where the reader sees them. */
        GoalReading read(Viewer viewer, Collection<Goal> goals, LocalDate date) {
            GoalTree tree = new GoalTree(goals);
            List<Contribution> contributions = records.contributionsTo(tree.ids());
            Set<Long> named = withParents(goals);
            Set<Long> asked = new HashSet<>(named);
            contributions.forEach(contribution -> asked.add(contribution.activityId()));
            return new GoalReading(tree, contributions, issues.details(named), visibility.seenOf(viewer, asked), date);
        }

        private static Set<Long> withParents(Collection<Goal> goals) {
            return goals.stream()
                    .flatMap(goal -> Stream.concat(
                            Stream.of(goal.id()), goal.parentId().stream().boxed()))
                    .collect(Collectors.toSet());
        }
    }

    GoalList list() {
        List<GoalView> views = tree.inOrder(goal -> sees(goal.id()), bySpanAndKey()).stream()
                .map(placed -> view(placed.goal(), placed.depth()))
                .toList();
        List<Standing> seenStandings = views.stream().map(GoalView::standing).toList();
        List<Standing> top = tree.top().stream().map(this::standing).toList();
        int hidden = tree.ids().size() - views.size();
        return new GoalList(views, Summary.of(top, seenStandings, hidden));
    }

    GoalView view(Goal goal, int depth) {
        return new GoalView(
                details.get(goal.id()),
                new Place(parentKey(goal), depth),
                standing(goal),
                extent(goal),
                goal.calculatedAt());
    }

    private Extent extent(Goal goal) {
        List<Contribution> all = contributions.get(goal.id());
        long activities = all.stream().map(Contribution::activityId).distinct().count();
        return new Extent(
                Math.toIntExact(activities), tree.directlyBelow(goal.id()).size(), Hidden.among(all, seen));
    }

    private Standing standing(Goal goal) {
        return Standing.of(goal, span(goal), date);
    }

    private Optional<String> parentKey(Goal goal) {
        return goal.parentId().isPresent() && sees(goal.parentId().getAsLong())
                ? Optional.of(details.get(goal.parentId().getAsLong()).key())
                : Optional.empty();
    }

    /** Just deleted issues have no details any more, though their goals are still stored for a moment. */
    private boolean sees(long goalId) {
        return seen.contains(goalId) && details.containsKey(goalId);
    }

    private Span span(Goal goal) {
        return details.containsKey(goal.id()) ? details.get(goal.id()).span() : Span.OPEN;
    }

    private Comparator<Goal> bySpanAndKey() {
        return Comparator.comparing((Goal goal) -> span(goal).start().orElse(LocalDate.MAX))
                .thenComparing(goal -> span(goal).due().orElse(LocalDate.MAX))
                .thenComparing(goal -> details.get(goal.id()).key(), KeyOrder.BY_PROJECT_AND_NUMBER);
    }
}
