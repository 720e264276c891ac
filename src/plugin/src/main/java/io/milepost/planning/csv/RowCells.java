package io.milepost.planning.csv;

import io.milepost.domain.KpiValue;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads the cells of one row after the other by a dialect, and tells of each that is refused. */
record RowCells(CsvDialect dialect, LocalDate today, CsvTable table, Consumer<CsvError> errors) {

    /** Nothing where any cell of the row is refused. */
    Optional<CsvMeasurement> read(CsvRow row) {
        return hasAllCells(row) ? measurement(row) : Optional.empty();
    }

    private Optional<CsvMeasurement> measurement(CsvRow row) {
        Optional<LocalDate> date = told(row, CsvRole.DATE, date(cell(row, CsvRole.DATE)));
        Optional<KpiValue> value = told(row, CsvRole.VALUE, dialect.decimal().read(cell(row, CsvRole.VALUE)));
        Optional<Optional<String>> goal = text(row, CsvRole.GOAL, CsvLimits.GOAL);
        Optional<Optional<String>> kpi = text(row, CsvRole.KPI, CsvLimits.KPI);
        Optional<Optional<String>> note = text(row, CsvRole.NOTE, CsvLimits.NOTE);
        if (date.isEmpty() || value.isEmpty() || goal.isEmpty() || kpi.isEmpty() || note.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new CsvMeasurement(row.line(), goal.get(), kpi.get(), date.get(), value.get(), note.get()));
    }

    private boolean hasAllCells(CsvRow row) {
        int cells = row.cells().size();
        int width = table.width();
        if (cells != width) {
            CsvFault fault = cells < width ? CsvFault.ROW_TOO_SHORT : CsvFault.ROW_TOO_LONG;
            int column = Math.min(cells, width) + 1;
            add(row, column, fault, List.of(String.valueOf(cells), String.valueOf(width)));
        }
        return cells == width;
    }

    private CellReading<LocalDate> date(String cell) {
        CellReading<LocalDate> reading = dialect.dates().read(cell);
        LocalDate date = reading.content().orElse(today);
        if (date.isAfter(today)) {
            return CellReading.refused(CsvFault.DATE_IN_FUTURE, cell, today);
        }
        return date.isBefore(CsvLimits.FIRST_DAY)
                ? CellReading.refused(CsvFault.DATE_TOO_EARLY, cell, CsvLimits.FIRST_DAY)
                : reading;
    }

    /** A column that names the goal or the KPI does so on every row; a note may be left out. */
    private Optional<Optional<String>> text(CsvRow row, CsvRole role, int longest) {
        if (!dialect.columns().containsKey(role)) {
            return Optional.of(Optional.empty());
        }
        String cell = cell(row, role);
        if (cell.isEmpty() && role == CsvRole.NOTE) {
            return Optional.of(Optional.empty());
        }
        return told(row, role, named(role, cell, longest)).map(Optional::of);
    }

    private static CellReading<String> named(CsvRole role, String cell, int longest) {
        if (cell.isEmpty()) {
            return CellReading.refused(role == CsvRole.GOAL ? CsvFault.GOAL_EMPTY : CsvFault.KPI_EMPTY);
        }
        return cell.length() > longest
                ? CellReading.refused(CsvFault.TEXT_TOO_LONG, Excerpt.of(cell), String.valueOf(longest))
                : CellReading.of(cell);
    }

    private <T> Optional<T> told(CsvRow row, CsvRole role, CellReading<T> reading) {
        if (reading instanceof CellReading.Faulty<T> faulty) {
            add(row, dialect.columns().get(role), faulty.fault(), faulty.arguments());
        }
        return reading.content();
    }

    private String cell(CsvRow row, CsvRole role) {
        return row.cell(dialect.columns().get(role));
    }

    private void add(CsvRow row, int column, CsvFault fault, List<Serializable> arguments) {
        errors.accept(new CsvError(row.line(), column, table.name(column), fault, arguments));
    }
}
