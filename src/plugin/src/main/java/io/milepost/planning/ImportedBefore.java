package io.milepost.planning;

import io.milepost.domain.KpiValue;
import io.milepost.domain.plan.Measurement;
import io.milepost.domain.plan.Measurement.KpiKey;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The measurements that files have brought before. One that was corrected or withdrawn since is among them: the same file
 * again does not bring it back.
 */
final class ImportedBefore {

    private final Set<Row> rows;

    private ImportedBefore(Set<Row> rows) {
        this.rows = rows;
    }

    /** To the same goals as these. */
    static ImportedBefore of(Measurements measurements, List<Measurement> wanted) {
        Set<Long> goals = wanted.stream().map(each -> each.kpi().goalId()).collect(Collectors.toSet());
        return new ImportedBefore(
                measurements.imported(goals).stream().map(Row::of).collect(Collectors.toSet()));
    }

    boolean isNew(Measurement measurement) {
        return !rows.contains(Row.of(measurement));
    }

    private record Row(KpiKey kpi, LocalDate day, Optional<KpiValue> value, String note) {
        static Row of(Measurement measurement) {
            return new Row(
                    measurement.kpi(),
                    measurement.day(),
                    measurement.value(),
                    measurement.origin().note());
        }
    }
}
