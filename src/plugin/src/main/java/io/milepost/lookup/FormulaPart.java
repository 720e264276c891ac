package io.milepost.lookup;

import io.milepost.domain.formula.Figures;
import io.milepost.domain.formula.Formula;
import io.milepost.domain.formula.FormulaOutcome;
import io.milepost.domain.formula.FormulaRefusedException;
import io.milepost.domain.formula.KpiReference;
import java.util.List;

/**
 * A KPI's formula with the goal's figures.
 *
 * @param explained the formula with its figures put in, and what it comes to
 * @param missing what it names and has no data
 */
public record FormulaPart(String text, String explained, List<String> missing) {

    /** A text that is no formula, because its rules have become stricter since it was kept, is shown as it is. */
    static FormulaPart of(String text, Figures figures) {
        try {
            Formula formula = Formula.parse(text);
            return new FormulaPart(text, formula.explained(figures), missing(formula, figures));
        } catch (FormulaRefusedException noFormula) {
            return new FormulaPart(text, text, List.of());
        }
    }

    static boolean isCalculable(String text, Figures figures) {
        try {
            return Formula.parse(text).value(figures) instanceof FormulaOutcome.Calculated;
        } catch (FormulaRefusedException noFormula) {
            return false;
        }
    }

    private static List<String> missing(Formula formula, Figures figures) {
        return formula.value(figures) instanceof FormulaOutcome.NoData none
                ? none.lacking().stream().map(KpiReference::toString).toList()
                : List.of();
    }
}
