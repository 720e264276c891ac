package io.milepost.rights;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rules by name and the rows that follow them, read from {@code rights.txt}. */
record RightsTable(Map<String, List<String>> rules, List<Row> rows) {

    private static final String RULE = "rule ";

    static RightsTable read() {
        Map<String, List<String>> rules = new HashMap<>();
        List<Row> rows = new ArrayList<>();
        for (String line : lines()) {
            if (line.startsWith(RULE)) {
                String[] sides = line.substring(RULE.length()).split("\\|");
                rules.put(sides[0].strip(), List.of(sides[1].strip().split("\\s+")));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                rows.add(Row.parse(line, rules));
            }
        }
        rules.values().stream()
                .filter(outcomes -> outcomes.size() != Who.values().length)
                .forEach(wrong -> {
                    throw new IllegalArgumentException("not one outcome for each kind of person: " + wrong);
                });
        return new RightsTable(rules, rows);
    }

    private static List<String> lines() {
        try (var in = RightsTable.class.getResourceAsStream("/rights.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
