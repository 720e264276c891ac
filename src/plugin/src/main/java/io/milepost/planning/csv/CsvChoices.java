package io.milepost.planning.csv;

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
    }

    public static CsvChoices none() {
        return new CsvChoices(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Map.of());
    }
}
