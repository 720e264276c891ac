package io.milepost.planning.csv;

import java.util.HashSet;
import java.util.Map;

/** All that reading a file needs to know about it; columns are counted from 1. */
public record CsvDialect(
        CsvEncoding encoding,
        CsvDelimiter delimiter,
        CsvDecimal decimal,
        CsvDates dates,
        boolean header,
        Map<CsvRole, Integer> columns) {

    public CsvDialect {
        columns = Map.copyOf(columns);
        if (!columns.containsKey(CsvRole.DATE) || !columns.containsKey(CsvRole.VALUE)) {
            throw new IllegalArgumentException("no column for dates or none for values: " + columns);
        }
        if (columns.values().stream().anyMatch(number -> number < 1)) {
            throw new IllegalArgumentException("columns are counted from 1: " + columns);
        }
        if (new HashSet<>(columns.values()).size() < columns.size()) {
            throw new IllegalArgumentException("one column for two things: " + columns);
        }
    }
}
