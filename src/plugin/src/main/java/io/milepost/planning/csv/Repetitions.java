package io.milepost.planning.csv;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Finds rows that say again what an earlier one says: the same goal, KPI and day, names compared without regard to upper
 * and lower case. It is an error even where the values agree, because a row pasted twice is a slip of whoever made the
 * file, and its neighbour may be missing.
 */
final class Repetitions {

    private final Map<Subject, CsvMeasurement> seen = new HashMap<>();

    private record Subject(String goal, String kpi, LocalDate date) {}

    Optional<CsvError> of(CsvMeasurement row, int dateColumn, String dateName) {
        CsvMeasurement earlier = seen.putIfAbsent(subject(row), row);
        if (earlier == null) {
            return Optional.empty();
        }
        boolean agrees = earlier.value().equals(row.value());
        return Optional.of(new CsvError(
                row.line(),
                dateColumn,
                dateName,
                agrees ? CsvFault.ROW_REPEATED : CsvFault.ROW_CONTRADICTED,
                List.of(String.valueOf(earlier.line()), row.date(), plain(earlier), plain(row))));
    }

    private static Subject subject(CsvMeasurement row) {
        return new Subject(lower(row.goal()), lower(row.kpi()), row.date());
    }

    private static String lower(Optional<String> name) {
        return name.orElse("").toLowerCase(Locale.ROOT);
    }

    private static String plain(CsvMeasurement row) {
        return row.value().decimal().stripTrailingZeros().toPlainString();
    }
}
