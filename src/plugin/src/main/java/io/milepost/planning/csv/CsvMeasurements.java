package io.milepost.planning.csv;

import java.time.LocalDate;
import java.util.List;

/** All rows of a file, of which every single one could be read. */
public record CsvMeasurements(List<CsvMeasurement> rows) {

    public CsvMeasurements {
        rows = List.copyOf(rows);
    }

    /** All or nothing: refuses the file by {@link CsvRefusedException}, which names every error up to a bound. */
    public static CsvMeasurements read(byte[] file, CsvDialect dialect, LocalDate today) {
        throw new UnsupportedOperationException("not yet");
    }
}
