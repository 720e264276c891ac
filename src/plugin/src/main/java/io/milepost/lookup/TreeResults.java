package io.milepost.lookup;

import io.milepost.domain.Goal;
import io.milepost.domain.plan.GoalPlan;
import io.milepost.domain.result.GoalResult;
import io.milepost.domain.result.SubGoal;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What each goal's result is made of, calculated from the bottom of the tree up. */
final class TreeResults {

    private final GoalTree tree;
    private final Planned planned;
    private final Map<Long, GoalResult> results = new HashMap<>();

    TreeResults(GoalTree tree, Planned planned) {
        this.tree = tree;
        this.planned = planned;
        tree.top().forEach(this::calculate);
    }

    GoalResult of(Goal goal) {
        return results.get(goal.id());
    }

    /** The goals directly below as their parent's roll-up sees them, without drafts and what was put away. */
    List<SubGoal> subGoals(Goal goal) {
        return tree.directlyBelow(goal.id()).stream()
                .filter(planned::counts)
                .map(this::subGoal)
                .toList();
    }

    SubGoal subGoal(Goal goal) {
        GoalResult result = of(goal);
        BigDecimal weight = planned.plan(goal).choices().weight().orElse(BigDecimal.ONE);
        return new SubGoal(goal.id(), weight, result.share(), result.way());
    }

    private void calculate(Goal top) {
        List<Goal> fromBelow = new ArrayList<>(tree.treeOf(top));
        Collections.reverse(fromBelow);
        for (Goal goal : fromBelow) {
            GoalPlan plan = planned.plan(goal);
            results.put(
                    goal.id(), GoalResult.of(plan, planned.rules(goal), planned.readings(goal.id()), subGoals(goal)));
        }
    }
}
