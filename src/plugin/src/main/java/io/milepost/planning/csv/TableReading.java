package io.milepost.planning.csv;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a table to its end, whatever is found on the way, and only then says whether all of it is fit. */
final class TableReading {

    private final CsvTable table;
    private final CsvDialect dialect;
    private final RowCells cells;
    private final Repetitions repetitions = new Repetitions();
    private final ErrorList errors = new ErrorList();
    private final List<CsvMeasurement> measurements = new ArrayList<>();

    TableReading(CsvTable table, CsvDialect dialect, LocalDate today) {
        this.table = table;
        this.dialect = dialect;
        this.cells = new RowCells(dialect, today, table, errors::add);
    }

    /** All rows, or a refusal with all errors. */
    List<CsvMeasurement> rows() {
        table.checkColumns(dialect.columns());
        readAll();
        if (errors.isEmpty() && measurements.isEmpty()) {
            errors.add(CsvError.ofFile(CsvFault.FILE_HEADER_ONLY));
        }
        if (!errors.isEmpty()) {
            throw errors.refusal();
        }
        return measurements;
    }

    private void readAll() {
        int count = 0;
        for (Optional<CsvRow> row = next(); row.isPresent(); row = next()) {
            count++;
            if (count > CsvLimits.ROWS) {
                errors.add(
                        CsvError.ofLine(row.get().line(), CsvFault.FILE_TOO_MANY_ROWS, String.valueOf(CsvLimits.ROWS)));
                return;
            }
            cells.read(row.get()).ifPresent(this::keep);
        }
    }

    /** Quotes that do not fit end the table: what was found before them is told as well. */
    private Optional<CsvRow> next() {
        try {
            return table.next();
        } catch (CsvRefusedException e) {
            e.errors().forEach(errors::add);
            return Optional.empty();
        }
    }

    private void keep(CsvMeasurement row) {
        int dateColumn = dialect.columns().get(CsvRole.DATE);
        repetitions
                .of(row, dateColumn, table.name(dateColumn))
                .ifPresentOrElse(errors::add, () -> measurements.add(row));
    }
}
