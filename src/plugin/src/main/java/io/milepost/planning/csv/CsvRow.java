package io.milepost.planning.csv;

import java.util.List;

/** The cells of one row without the spaces around them, and the line of the file on which it begins. */
record CsvRow(int line, List<String> cells) {

    /** Columns are counted from 1; a row that is too short has nothing there. */
    String cell(int column) {
        return column <= cells.size() ? cells.get(column - 1) : "";
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isEmpty);
    }
}
