package io.milepost.planning.csv;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Choices as the corpus writes them: "DATES=MONTH_DAY_YEAR_SLASHES VALUE=3". */
record WrittenChoices(Map<String, String> words) {

    static CsvChoices read(Collection<String> pairs) {
        Map<String, String> words = new HashMap<>();
        pairs.forEach(pair -> words.put(pair.split("=")[0], pair.split("=")[1]));
        return new WrittenChoices(words).choices();
    }

    private CsvChoices choices() {
        return new CsvChoices(
                word("ENCODING").map(CsvEncoding::valueOf),
                word("DELIMITER").map(CsvDelimiter::valueOf),
                word("DECIMAL").map(CsvDecimal::valueOf),
                word("DATES").map(CsvDates::valueOf),
                word("HEADER").map(Boolean::valueOf),
                columns());
    }

    private Map<CsvRole, Integer> columns() {
        Map<CsvRole, Integer> columns = new EnumMap<>(CsvRole.class);
        Arrays.stream(CsvRole.values())
                .forEach(role -> word(role.name()).ifPresent(number -> columns.put(role, Integer.valueOf(number))));
        return columns;
    }

    private Optional<String> word(String name) {
        return Optional.ofNullable(words.get(name));
    }
}
