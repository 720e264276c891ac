package io.milepost.planning;

import io.milepost.domain.plan.Kpi;
import io.milepost.domain.plan.Measurement;
import io.milepost.domain.plan.Measurement.KpiKey;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Records a value that a person typed, also for a day in the past. */
public final class RecordMeasurement {

    private final EditRights rights;
    private final PlanRevisions plans;
    private final MeasurementCheck check;
    private final MeasurementLog log;

    public RecordMeasurement(EditRights rights, PlanRevisions plans, MeasurementCheck check, MeasurementLog log) {
        this.rights = rights;
        this.plans = plans;
        this.check = check;
        this.log = log;
    }

    /** Refuses, in this order: a person who may not edit the goal's issue; a value that is no measurement of the goal. */
    public Measurement record(Optional<String> personKey, long goalId, Entry entry) {
        rights.checkMeasure(personKey, List.of(goalId));
        Kpi kpi = check.check(plans.current(goalId).content(), entry);
        return log.add(
                personKey,
                new Measurement(
                        0,
                        new KpiKey(goalId, kpi.id()),
                        entry.day(),
                        Optional.of(entry.value()),
                        log.typed(personKey, entry.note()),
                        OptionalLong.empty()));
    }
}
