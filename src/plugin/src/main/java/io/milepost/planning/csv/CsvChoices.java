package io.milepost.planning.csv;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a person has decided about a file; the rest is recognised. A column with the number 0 says that the file has
 * none of that kind.
 */
public record CsvChoices(
        Optional<CsvEncoding> encoding,
        Optional<CsvDelimiter> delimiter,
        Optional<CsvDecimal> decimal,
        Optional<CsvDates> dates,
        Optional<Boolean> header,
        Map<CsvRole, Integer> columns) {

    public CsvChoices {
        columns = Map.copyOf(columns);
        List<Integer> used =
                columns.values().stream().filter(column -> column != 0).toList();
        if (used.stream().anyMatch(column -> column < 1)) {
            throw new IllegalArgumentException("columns are counted from 1: " + columns);
        }
        if (new HashSet<>(used).size() < used.size()) {
            throw new IllegalArgumentException("one column for two things: " + columns);
        }
        if (columns.entrySet().stream().anyMatch(e -> e.getKey().isRequired() && e.getValue() == 0)) {
            throw new IllegalArgumentException("no column for dates or none for values: " + columns);
        }
    }

    public static CsvChoices none() {
        return new CsvChoices(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Map.of());
    }
}
