package io.milepost.planning.csv;

import java.time.LocalDate;
import java.util.List;

/** All rows of a file, of which every single one could be read. */
public record CsvMeasurements(List<CsvMeasurement> rows) {

    public CsvMeasurements {
        rows = List.copyOf(rows);
    }

    /**
     * All or nothing: refuses the file by {@link CsvRefusedException}, which names the errors.
     *
     * @param today in the plan's time zone; no measurement is later
     */
    public static CsvMeasurements read(byte[] file, CsvDialect dialect, LocalDate today) {
        CsvText text = CsvText.of(file, dialect.encoding());
        CsvTable table = new CsvTable(text, dialect.delimiter(), dialect.header());
        return new CsvMeasurements(new TableReading(table, dialect, today).rows());
    }
}
