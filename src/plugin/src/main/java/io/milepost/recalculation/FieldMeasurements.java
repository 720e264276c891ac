package io.milepost.recalculation;

import io.milepost.domain.plan.GoalPlan;
import io.milepost.domain.plan.Kpi;
import io.milepost.domain.plan.KpiSource;
import io.milepost.domain.plan.Measurement;
import io.milepost.domain.plan.Measurement.KpiKey;
import io.milepost.domain.plan.Measurement.Origin;
import io.milepost.domain.plan.MeasurementSource;
import io.milepost.recalculation.IssueHistory.NumberChange;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes a measurement of the first value and of each change of a KPI's number field on the goal's own issue, each once. */
final class FieldMeasurements {

    private static final String CREATION = "created";

    private final IssueHistory history;
    private final Plans plans;
    private final PlanCalendar calendar;

    FieldMeasurements(IssueHistory history, Plans plans, PlanCalendar calendar) {
        this.history = history;
        this.plans = plans;
        this.calendar = calendar;
    }

    /** Those that are not recorded yet, by time; nothing is asked where no KPI names a field. */
    List<Measurement> of(Collection<Long> goalIds, Planned planned) {
        Map<Long, Set<String>> fields = new HashMap<>();
        goalIds.forEach(goal -> fields.put(goal, fields(planned.planOf(goal))));
        fields.values().removeIf(Set::isEmpty);
        if (fields.isEmpty()) {
            return List.of();
        }
        List<NumberChange> changes = history.numberChanges(fields);
        Map<KpiKey, Set<String>> recorded = changes.isEmpty() ? Map.of() : plans.fieldReferences(fields.keySet());
        return changes.stream()
                .flatMap(change -> measurements(change, planned.planOf(change.issueId())))
                .filter(measurement -> !recorded.getOrDefault(measurement.kpi(), Set.of())
                        .contains(measurement.origin().reference()))
                .toList();
    }

    static Set<String> fields(Planned planned) {
        return planned.plans().values().stream()
                .flatMap(plan -> fields(plan).stream())
                .collect(Collectors.toSet());
    }

    private static Set<String> fields(GoalPlan plan) {
        return plan.kpis().stream().flatMap(kpi -> goalField(kpi).stream()).collect(Collectors.toSet());
    }

    private static Optional<String> goalField(Kpi kpi) {
        return kpi.source() instanceof KpiSource.Measured measured ? measured.goalFieldId() : Optional.empty();
    }

    private Stream<Measurement> measurements(NumberChange change, GoalPlan plan) {
        return plan.kpis().stream()
                .filter(kpi -> goalField(kpi).filter(change.fieldId()::equals).isPresent())
                .map(kpi -> measurement(change, kpi));
    }

    private Measurement measurement(NumberChange change, Kpi kpi) {
        Origin origin = new Origin(
                MeasurementSource.FIELD, calendar.now(), change.occasion().personKey(), "", reference(change));
        return new Measurement(
                0,
                new KpiKey(change.issueId(), kpi.id()),
                calendar.dayOf(change.occasion().at()),
                Optional.of(change.value()),
                origin,
                OptionalLong.empty());
    }

    /** By it a change is known again; no history tells of the creation, and there is one of each issue. */
    private static String reference(NumberChange change) {
        OptionalLong changeId = change.occasion().changeId();
        return changeId.isPresent() ? Long.toString(changeId.getAsLong()) : CREATION;
    }
}
