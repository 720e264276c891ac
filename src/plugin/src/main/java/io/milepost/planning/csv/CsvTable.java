package io.milepost.planning.csv;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rows below the header of a file, whose first row says how many columns each has. */
final class CsvTable {

    private final CsvRows rows;
    private final CsvRow first;
    private final boolean header;
    private boolean begun;

    /** Refuses a file without any row, and one with more columns than a table of measurements can have. */
    CsvTable(CsvText text, CsvDelimiter delimiter, boolean header) {
        this.rows = new CsvRows(text, delimiter);
        this.first = rows.next().orElseThrow(() -> new CsvRefusedException(CsvError.ofFile(CsvFault.FILE_EMPTY)));
        this.header = header;
        if (width() > CsvLimits.COLUMNS) {
            throw new CsvRefusedException(CsvError.ofLine(
                    first.line(),
                    CsvFault.COLUMN_TOO_MANY,
                    String.valueOf(width()),
                    String.valueOf(CsvLimits.COLUMNS)));
        }
    }

    int width() {
        return first.cells().size();
    }

    /** Refuses a table that no delimiter parts into dates and values. */
    void checkWidth() {
        if (width() < 2) {
            throw new CsvRefusedException(CsvError.ofLine(first.line(), CsvFault.COLUMN_ONLY_ONE));
        }
    }

    /** Refuses columns that the table does not have. */
    void checkColumns(Map<CsvRole, Integer> columns) {
        columns.values().stream().sorted().filter(column -> column > width()).forEach(column -> {
            throw new CsvRefusedException(
                    new CsvError(first.line(), column, "", CsvFault.COLUMN_ABSENT, List.of(String.valueOf(width()))));
        });
    }

    String name(int column) {
        return header ? Excerpt.of(first.cell(column)) : "";
    }

    /** Empty without a header. */
    List<String> names() {
        return header ? Excerpt.of(first.cells()) : List.of();
    }

    Optional<CsvRow> next() {
        if (begun || header) {
            return rows.next();
        }
        begun = true;
        return Optional.of(first);
    }
}
