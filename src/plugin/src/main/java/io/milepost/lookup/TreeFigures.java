package io.milepost.lookup;

import io.milepost.domain.Goal;
import io.milepost.domain.KpiValue;
import io.milepost.domain.formula.Figures;
import io.milepost.domain.formula.KpiReference;
import io.milepost.domain.plan.Kpi;
import io.milepost.domain.plan.Reading;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The values of the KPIs of a goal and of the goals below it, by name; of a sum, those without data are left out. */
record TreeFigures(Goal goal, GoalTree tree, Planned planned) implements Figures {

    @Override
    public Optional<KpiValue> of(KpiReference reference) {
        return reference.scope() == KpiReference.Scope.OWN
                ? value(goal, reference.name())
                : sum(tree.countedIn(goal).stream()
                        .flatMap(each -> value(each, reference.name()).stream())
                        .toList());
    }

    private Optional<KpiValue> value(Goal of, String name) {
        return planned.plan(of).kpis().stream()
                .filter(kpi -> kpi.name().equals(name))
                .map(Kpi::id)
                .flatMap(id -> Optional.ofNullable(planned.readings(of.id()).get(id)).stream())
                .map(Reading::value)
                .findFirst();
    }

    private static Optional<KpiValue> sum(List<KpiValue> values) {
        return values.isEmpty()
                ? Optional.empty()
                : Optional.of(values.stream().map(KpiValue::decimal).reduce(BigDecimal.ZERO, BigDecimal::add))
                        .filter(KpiValue::holds)
                        .map(KpiValue::new);
    }
}
