package io.milepost.lookup;

import io.milepost.domain.Goal;
import io.milepost.domain.plan.KpiSource;
import io.milepost.domain.plan.Reading;
import io.milepost.domain.result.GoalResult;
import io.milepost.domain.result.SubGoal;
import java.math.BigDecimal;
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
        tree.fromBelow().forEach(goal -> results.put(goal.id(), calculated(goal)));
    }

    GoalResult of(Goal goal) {
        return results.get(goal.id());
    }

    /** The goals directly below as their parent's roll-up sees them. */
    private List<SubGoal> subGoals(Goal goal) {
        return tree.directlyBelow(goal.id()).stream().map(this::subGoal).toList();
    }

    private SubGoal subGoal(Goal goal) {
        GoalResult result = of(goal);
        BigDecimal weight = planned.plan(goal).weightInParent().orElse(BigDecimal.ONE);
        return new SubGoal(goal.id(), weight, result.share(), result.way());
    }

    private GoalResult calculated(Goal goal) {
        return GoalResult.of(planned.plan(goal), planned.rules(goal), readings(goal), subGoals(goal));
    }

    /**
     * What a formula came to once is no value of today where it cannot be calculated any more, nor what was recorded before
     * a KPI was made of sub-goals.
     */
    private Map<String, Reading> readings(Goal goal) {
        Map<String, Reading> readings = new HashMap<>(planned.readings(goal.id()));
        TreeFigures figures = new TreeFigures(goal, tree, planned);
        planned.plan(goal).kpis().stream()
                .filter(kpi -> kpi.source() instanceof KpiSource.Formula formula
                        && !FormulaPart.isCalculable(formula.text(), figures))
                .forEach(kpi -> readings.remove(kpi.id()));
        planned.plan(goal).kpis().stream()
                .filter(kpi -> kpi.source() instanceof KpiSource.SubGoals)
                .forEach(kpi -> readings.remove(kpi.id()));
        return readings;
    }
}
