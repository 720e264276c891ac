package io.milepost.planning;

import io.milepost.domain.formula.Formula;
import io.milepost.domain.formula.FormulaLoopException;
import io.milepost.domain.formula.FormulaOrder;
import io.milepost.domain.formula.FormulaRefusedException;
import io.milepost.domain.formula.KpiReference;
import io.milepost.domain.formula.KpiReference.Scope;
import io.milepost.domain.plan.GoalPlan;
import io.milepost.domain.plan.Kpi;
import io.milepost.domain.plan.KpiSource;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether the KPIs of a plan can have values: what a plan cannot know of itself, because Jira or other KPIs decide it. */
public final class PlanCheck {

    private final Searches searches;
    private final PlanOptions options;

    public PlanCheck(Searches searches, PlanOptions options) {
        this.searches = searches;
        this.options = options;
    }

    /**
     * Refuses, in this order: formulas that are none, that name no KPI of the goal, or that need each other; searches that
     * Jira does not understand; fields that are no number fields. What was saved before is not held against Jira again.
     */
    void check(Optional<String> personKey, GoalPlan before, GoalPlan plan) {
        checkFormulas(plan);
        plan.kpis().stream()
                .filter(kpi -> before.kpi(kpi.id())
                        .filter(old -> old.source().equals(kpi.source()))
                        .isEmpty())
                .forEach(kpi -> checkSource(personKey, kpi));
    }

    private static void checkFormulas(GoalPlan plan) {
        Map<String, Formula> formulas = new LinkedHashMap<>();
        plan.kpis().forEach(kpi -> {
            if (kpi.source() instanceof KpiSource.Formula formula) {
                formulas.put(kpi.name(), parsed(kpi.name(), formula.text(), plan));
            }
        });
        try {
            FormulaOrder.of(formulas);
        } catch (FormulaLoopException loop) {
            throw new KpiRefusedException("formula-loop", loop.names().get(0), String.join(" → ", loop.names()));
        }
    }

    private static Formula parsed(String kpi, String text, GoalPlan plan) {
        try {
            Formula formula = Formula.parse(text);
            Set<String> known = plan.kpis().stream().map(Kpi::name).collect(Collectors.toCollection(HashSet::new));
            formula.references().stream()
                    .filter(reference -> reference.scope() == Scope.TREE)
                    .map(KpiReference::name)
                    .forEach(known::add);
            formula.requireKnown(known::contains);
            return formula;
        } catch (FormulaRefusedException refused) {
            String reason = refused.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
            throw new KpiRefusedException("formula-" + reason, kpi, String.valueOf(refused.position()), refused.word());
        }
    }

    private void checkSource(Optional<String> personKey, Kpi kpi) {
        if (kpi.source() instanceof KpiSource.Search search) {
            searches.refusalOf(personKey, search.jql()).ifPresent(problem -> {
                throw new KpiRefusedException("search", kpi.name(), problem);
            });
            search.fieldId().ifPresent(field -> checkField(kpi, field));
        } else if (kpi.source() instanceof KpiSource.ActivityField field) {
            checkField(kpi, field.fieldId());
        } else if (kpi.source() instanceof KpiSource.Measured measured) {
            measured.goalFieldId().ifPresent(field -> checkField(kpi, field));
        }
    }

    private void checkField(Kpi kpi, String fieldId) {
        if (options.numberFields().stream().noneMatch(field -> field.id().equals(fieldId))) {
            throw new KpiRefusedException("field", kpi.name(), fieldId);
        }
    }
}
