package io.milepost.recalculation;

import io.milepost.domain.formula.Formula;
import io.milepost.domain.formula.FormulaRefusedException;
import io.milepost.domain.formula.KpiReference;
import io.milepost.domain.plan.GoalPlan;
import io.milepost.domain.plan.KpiSource;
import io.milepost.domain.plan.PlanRules;
import io.milepost.domain.plan.RollUp;

/** Says of which goals the calculation must know more of the goals below than their states. */
final class LookingDown {

    private LookingDown() {}

    static boolean isNeededFor(GoalPlan plan, PlanRules rules) {
        RollUp rollUp = plan.choices().rollUp().orElse(rules.judging().rollUp());
        return plan.kpis().isEmpty()
                ? rollUp == RollUp.SAME_UNIT_SUM
                : plan.kpis().stream().anyMatch(kpi -> isNeededFor(kpi.source()));
    }

    private static boolean isNeededFor(KpiSource source) {
        if (source instanceof KpiSource.ActivityField field) {
            return field.withSubGoals();
        }
        if (source instanceof KpiSource.SubGoals below) {
            return below.rollUp() == RollUp.SAME_UNIT_SUM;
        }
        return source instanceof KpiSource.Formula formula && sumsUp(formula.text());
    }

    private static boolean sumsUp(String formula) {
        try {
            return Formula.parse(formula).references().stream()
                    .anyMatch(reference -> reference.scope() == KpiReference.Scope.TREE);
        } catch (FormulaRefusedException e) {
            return false;
        }
    }
}
