package io.milepost.planning.csv;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The names by which headers call what we look for, in English, German, French and Spanish. */
final class HeaderNames {

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]");
    private static final Map<CsvRole, Set<String>> NAMES = Map.of(
            CsvRole.DATE,
            Set.of("date", "day", "datum", "tag", "stichtag", "messtag", "jour", "fecha"),
            CsvRole.VALUE,
            Set.of("value", "actual", "actualvalue", "wert", "istwert", "messwert", "valeur", "valor"),
            CsvRole.GOAL,
            Set.of(
                    "goal",
                    "goalkey",
                    "epic",
                    "epickey",
                    "issue",
                    "issuekey",
                    "ziel",
                    "vorgang",
                    "objectif",
                    "objetivo"),
            CsvRole.KPI,
            Set.of("kpi", "kpiname", "kpiid", "metric", "indicator", "kennzahl", "indicateur", "indicador"),
            CsvRole.NOTE,
            Set.of("note", "notes", "comment", "notiz", "kommentar", "bemerkung", "commentaire", "nota", "comentario"));

    private HeaderNames() {}

    static Optional<CsvRole> role(String name) {
        String letters = NO_LETTER.matcher(name).replaceAll("").toLowerCase(Locale.ROOT);
        return NAMES.entrySet().stream()
                .filter(entry -> entry.getValue().contains(letters))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
