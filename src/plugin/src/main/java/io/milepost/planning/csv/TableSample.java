package io.milepost.planning.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The first rows of a file as one delimiter parts them, and what its columns seem to hold. */
record TableSample(CsvDelimiter delimiter, boolean header, List<CsvRow> rows) {

    private static final int ROWS = 200;
    private static final Pattern ISSUE_KEY = Pattern.compile("[A-Za-z][A-Za-z0-9_]+-\\d+");

    static TableSample of(CsvText text, CsvDelimiter delimiter, Optional<Boolean> header) {
        List<CsvRow> rows = firstRows(new CsvRows(text.beginning(), delimiter));
        return new TableSample(delimiter, header.orElseGet(() -> beginsWithNames(rows)), rows);
    }

    /** Up to the first row that does not fit: with a wrong delimiter, quotes stand where none can be. */
    private static List<CsvRow> firstRows(CsvRows source) {
        List<CsvRow> rows = new ArrayList<>();
        try {
            while (rows.size() < ROWS) {
                Optional<CsvRow> row = source.next();
                if (row.isEmpty()) {
                    return rows;
                }
                rows.add(row.get());
            }
        } catch (CsvRefusedException e) {
            return rows;
        }
        return rows;
    }

    /** A row with a date is one of values, also where a note in it is called like a column. */
    private static boolean beginsWithNames(List<CsvRow> rows) {
        List<String> first = cells(rows);
        return first.stream().noneMatch(CsvDates::anyReads)
                && (names(first) > 0 || first.stream().noneMatch(CsvDecimal::anyReads));
    }

    private static List<String> cells(List<CsvRow> rows) {
        return rows.isEmpty()
                ? List.of()
                : rows.get(0).cells().stream().limit(CsvLimits.COLUMNS).toList();
    }

    private static long names(List<String> cells) {
        return cells.stream().filter(cell -> HeaderNames.role(cell).isPresent()).count();
    }

    int width() {
        return cells(rows).size();
    }

    List<CsvRow> valueRows() {
        return header && !rows.isEmpty() ? rows.subList(1, rows.size()) : rows;
    }

    /** Columns by their names in the header; none without a header. */
    List<Integer> named(CsvRole role) {
        return columns(column -> header
                && HeaderNames.role(rows.get(0).cell(column))
                        .filter(role::equals)
                        .isPresent());
    }

    List<Integer> datesIn() {
        return columns(column -> mostly(column, CsvDates::anyReads));
    }

    List<Integer> numbersIn() {
        return columns(column -> mostly(column, CsvDecimal::anyReads));
    }

    List<Integer> issueKeysIn() {
        return columns(column -> mostly(column, cell -> ISSUE_KEY.matcher(cell).matches()));
    }

    List<Integer> columns(Predicate<Integer> which) {
        return IntStream.rangeClosed(1, width()).boxed().filter(which).toList();
    }

    private boolean mostly(int column, Predicate<String> reads) {
        List<String> cells = valueRows().stream()
                .map(row -> row.cell(column))
                .filter(cell -> !cell.isEmpty())
                .toList();
        return cells.stream().filter(reads).count() * 2 > cells.size();
    }

    /** Whether dates and numbers stand in columns of their own: with the wrong delimiter, they do not. */
    boolean holdsMeasurements() {
        return !datesIn().isEmpty() && !numbersIn().isEmpty();
    }

    long namesInFirstRow() {
        return names(cells(rows));
    }

    long rowsOfFirstWidth() {
        int cells = rows.isEmpty() ? 0 : rows.get(0).cells().size();
        return cells < 2
                ? 0
                : rows.stream().filter(row -> row.cells().size() == cells).count();
    }
}
