package io.milepost.planning;

import io.milepost.domain.KpiValue;
import io.milepost.domain.plan.Measurement;
import io.milepost.planning.MeasurementRefusedException.Reason;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicReference;

/** Corrects or withdraws a measurement: what was recorded stays, and another measurement says what holds instead. */
public final class CorrectMeasurement {

    private final EditRights rights;
    private final Measurements measurements;
    private final MeasurementCheck check;
    private final MeasurementLog log;
    private final OneAtATime oneAtATime;

    public CorrectMeasurement(
            EditRights rights,
            Measurements measurements,
            MeasurementCheck check,
            MeasurementLog log,
            OneAtATime oneAtATime) {
        this.rights = rights;
        this.measurements = measurements;
        this.check = check;
        this.log = log;
        this.oneAtATime = oneAtATime;
    }

    /** What should hold instead; without a day the day stays. */
    public record Correction(Optional<LocalDate> day, KpiValue value, String note) {}

    /**
     * Refuses, in this order: a person who may not edit the goal's issue; a day that is too early or not yet, a long note; a
     * measurement that the goal does not have; one that was corrected or withdrawn before.
     */
    public Measurement correct(Optional<String> personKey, long goalId, long measurementId, Correction correction) {
        rights.checkMeasure(personKey, List.of(goalId));
        correction.day.ifPresent(check::checkDay);
        check.checkNote(correction.note);
        return supersede(
                personKey,
                goalId,
                measurementId,
                wrong -> new Measurement(
                        0,
                        wrong.kpi(),
                        correction.day.orElse(wrong.day()),
                        Optional.of(correction.value),
                        log.typed(personKey, correction.note),
                        OptionalLong.of(wrong.id())));
    }

    /** Refuses as a correction does, and a withdrawal without a reason. */
    public Measurement withdraw(Optional<String> personKey, long goalId, long measurementId, String reason) {
        rights.checkMeasure(personKey, List.of(goalId));
        MeasurementCheck.refuseIf(reason.isBlank(), Reason.WITHOUT_REASON);
        check.checkNote(reason);
        return supersede(
                personKey,
                goalId,
                measurementId,
                wrong -> new Measurement(
                        0,
                        wrong.kpi(),
                        wrong.day(),
                        Optional.empty(),
                        log.typed(personKey, reason),
                        OptionalLong.of(wrong.id())));
    }

    private Measurement supersede(Optional<String> personKey, long goalId, long measurementId, Instead instead) {
        AtomicReference<Measurement> stored = new AtomicReference<>();
        oneAtATime.run(() -> {
            Measurement wrong = measurements
                    .find(measurementId)
                    .filter(found -> found.kpi().goalId() == goalId)
                    .orElseThrow(() -> new MeasurementRefusedException(Reason.UNKNOWN, String.valueOf(measurementId)));
            MeasurementCheck.refuseIf(
                    wrong.value().isEmpty() || measurements.isSuperseded(measurementId),
                    Reason.SUPERSEDED,
                    String.valueOf(measurementId));
            stored.set(log.add(personKey, instead.of(wrong)));
        });
        return stored.get();
    }

    private interface Instead {
        Measurement of(Measurement wrong);
    }
}
