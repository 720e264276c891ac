package io.milepost.lookup;

import io.milepost.domain.Delivery;
import io.milepost.domain.Goal;
import io.milepost.domain.GoalState;
import io.milepost.domain.Health;
import io.milepost.domain.Span;
import io.milepost.domain.plan.GoalPlan;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** How goals stand by given rules and given work of their own, calculated from the bottom of the tree up. */
final class TreeStates {

    private final GoalTree tree;
    private final Planned planned;
    private final TreeResults results;
    private final Function<Goal, Span> spans;
    private final Map<Long, GoalState> states = new HashMap<>();

    /** @param own by goal, the sums of its own activities */
    TreeStates(GoalTree tree, Planned planned, Map<Long, Delivery> own, Function<Goal, Span> spans) {
        this.tree = tree;
        this.planned = planned;
        this.results = new TreeResults(tree, planned);
        this.spans = spans;
        tree.fromBelow().forEach(goal -> states.put(goal.id(), state(goal, own.get(goal.id()))));
    }

    GoalState state(Goal goal) {
        return states.get(goal.id());
    }

    Assessment assessment(Goal goal, LocalDate day) {
        GoalPlan plan = planned.plan(goal);
        return Assessment.of(plan, planned.rules(goal), states.get(goal.id()), results.of(goal), day);
    }

    private GoalState state(Goal goal, Delivery own) {
        Delivery whole = tree.directlyBelow(goal.id()).stream()
                .map(subGoal -> states.get(subGoal.id()).counted())
                .reduce(own, Delivery::plus);
        return new GoalState(
                whole,
                results.of(goal).share(),
                new GoalState.Place(goal.parentId(), planned.plan(goal).weightInParent(), spans.apply(goal)),
                new GoalState.Judged(planned.measuredOn(goal.id()), Health.NO_DATA));
    }
}
