package io.milepost.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.milepost.domain.plan.Measurement.KpiKey;
import io.milepost.domain.plan.SearchFailure;
import io.milepost.domain.plan.SearchFailure.Reason;
import io.milepost.recalculation.SearchFailures;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.DBParam;

/** The searches of KPIs that give no value, in Active Objects: few rows, because most searches do. */
public final class ActiveObjectsSearchFailures implements SearchFailures {

    private final ActiveObjects ao;
    private final Rows<SearchFailureRow, Failed> rows;

    public ActiveObjectsSearchFailures(ActiveObjects ao) {
        this.ao = ao;
        this.rows = new Rows<>(ao, SearchFailureRow.class, SearchFailureRow.COLUMNS, Failed::of);
    }

    @Override
    public Map<KpiKey, SearchFailure> of(Collection<Long> goalIds) {
        return rows.whereIn("GOAL_ID", goalIds).stream().collect(Collectors.toMap(Failed::kpi, Failed::failure));
    }

    /** All that there are. */
    Map<KpiKey, SearchFailure> all() {
        return rows.find(rows.all()).stream().collect(Collectors.toMap(Failed::kpi, Failed::failure));
    }

    @Override
    public void change(Collection<KpiKey> over, Map<KpiKey, SearchFailure> begun) {
        ao.executeInTransaction(() -> {
            Stream.concat(over.stream(), begun.keySet().stream())
                    .forEach(kpi -> ao.deleteWithSQL(SearchFailureRow.class, "SLOT = ?", slot(kpi)));
            begun.forEach(this::create);
            return null;
        });
    }

    private void create(KpiKey kpi, SearchFailure failure) {
        ao.create(
                SearchFailureRow.class,
                new DBParam("GOAL_ID", kpi.goalId()),
                new DBParam("KPI_ID", kpi.kpiId()),
                new DBParam("SLOT", slot(kpi)),
                new DBParam("REASON", failure.reason().word()),
                new DBParam("SINCE_DAY", failure.since().toEpochDay()));
    }

    private static String slot(KpiKey kpi) {
        return kpi.goalId() + "/" + kpi.kpiId();
    }

    private record Failed(KpiKey kpi, SearchFailure failure) {

        static Failed of(SearchFailureRow row) {
            return new Failed(
                    new KpiKey(row.getGoalId(), row.getKpiId()),
                    new SearchFailure(reason(row.getReason()), LocalDate.ofEpochDay(row.getSinceDay())));
        }

        /** A reason that only a later version knows is at least known to be one. */
        private static Reason reason(String word) {
            return Arrays.stream(Reason.values())
                    .filter(reason -> reason.word().equals(word))
                    .findFirst()
                    .orElse(Reason.BROKEN);
        }
    }
}
