package io.milepost.planning.csv;

import io.milepost.planning.csv.CsvQuestion.Answer;
import io.milepost.planning.csv.CsvQuestion.Subject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Which column is what: as chosen, else by its name, else by its cells. Two columns that could hold the dates or the
 * values, or none, are a question; a KPI and a note are never guessed from cells.
 */
final class ColumnChoice {

    private final TableSample sample;
    private final Map<CsvRole, Integer> columns = new EnumMap<>(CsvRole.class);
    private final List<CsvQuestion> questions = new ArrayList<>();

    ColumnChoice(TableSample sample, Map<CsvRole, Integer> chosen) {
        this.sample = sample;
        columns.putAll(chosen);
        for (CsvRole role : CsvRole.values()) {
            chooseByName(role);
        }
        chooseByCells(CsvRole.GOAL, sample.issueKeysIn());
        chooseByCells(CsvRole.DATE, sample.datesIn());
        chooseByCells(CsvRole.VALUE, sample.numbersIn());
        columns.values().removeIf(column -> column == 0);
    }

    Map<CsvRole, Integer> columns() {
        return columns;
    }

    List<CsvQuestion> questions() {
        return questions;
    }

    private void chooseByName(CsvRole role) {
        List<Integer> named = free(sample.named(role));
        if (columns.containsKey(role) || named.isEmpty()) {
            return;
        }
        if (named.size() > 1 && role.isRequired()) {
            ask(role, named);
        } else {
            columns.put(role, named.get(0));
        }
    }

    private void chooseByCells(CsvRole role, List<Integer> fitting) {
        List<Integer> open = free(fitting);
        if (columns.containsKey(role) || isAsked(role)) {
            return;
        }
        if (open.size() == 1) {
            columns.put(role, open.get(0));
        } else if (role.isRequired()) {
            ask(role, open.isEmpty() ? free(sample.columns(column -> true)) : open);
        }
    }

    private List<Integer> free(List<Integer> candidates) {
        return candidates.stream()
                .filter(column -> !columns.containsValue(column))
                .toList();
    }

    private void ask(CsvRole role, List<Integer> candidates) {
        CsvRow first = sample.rows().get(0);
        List<Answer> answers = candidates.stream()
                .map(column -> new Answer(String.valueOf(column), Excerpt.of(first.cell(column))))
                .toList();
        questions.add(new CsvQuestion(subject(role), first.line(), "", answers));
    }

    private boolean isAsked(CsvRole role) {
        return questions.stream().anyMatch(question -> question.subject() == subject(role));
    }

    private static Subject subject(CsvRole role) {
        return role == CsvRole.DATE ? Subject.DATE_COLUMN : Subject.VALUE_COLUMN;
    }
}
