package io.milepost.planning;

import io.milepost.domain.plan.GoalPlan;
import io.milepost.domain.plan.Kpi;
import io.milepost.planning.MeasurementRefusedException.Reason;
import java.io.Serializable;
import java.time.LocalDate;

/** Whether a value can be a measurement of a goal. */
public final class MeasurementCheck {

    private static final LocalDate FIRST_DAY = LocalDate.EPOCH;
    private static final int LONGEST_NOTE = 400;

    private final Today today;

    public MeasurementCheck(Today today) {
        this.today = today;
    }

    /** Refuses, in this order: a KPI that is not there or not measured; a day that is too early or not yet; a long note. */
    Kpi check(GoalPlan plan, Entry entry) {
        Kpi kpi = plan.kpi(entry.kpi())
                .or(() -> plan.kpis().stream()
                        .filter(each -> each.name().equals(entry.kpi()))
                        .findFirst())
                .orElseThrow(() -> new MeasurementRefusedException(Reason.UNKNOWN_KPI, entry.kpi()));
        refuseIf(!kpi.source().isMeasured(), Reason.NOT_MEASURED, kpi.name());
        checkDay(entry.day());
        checkNote(entry.note());
        return kpi;
    }

    void checkDay(LocalDate day) {
        refuseIf(day.isBefore(FIRST_DAY), Reason.TOO_EARLY, day, FIRST_DAY);
        refuseIf(day.isAfter(today.today()), Reason.IN_FUTURE, day, today.today());
    }

    void checkNote(String note) {
        refuseIf(note.length() > LONGEST_NOTE, Reason.NOTE_TOO_LONG, String.valueOf(LONGEST_NOTE));
    }

    static void refuseIf(boolean wrong, Reason reason, Serializable... arguments) {
        if (wrong) {
            throw new MeasurementRefusedException(reason, arguments);
        }
    }
}
