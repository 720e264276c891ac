/**
 * Formulas over KPIs: text to a checked formula, a formula and the figures to an exact value or to why there is none.
 *
 * <p>Called by whoever keeps or calculates a KPI that is a formula; calls nothing but {@link
 * io.milepost.domain.KpiValue}. {@link io.milepost.domain.formula.Formula} says the grammar.
 */
package io.milepost.domain.formula;
