package io.milepost.planning.csv;

import io.milepost.planning.csv.CsvQuestion.Answer;
import io.milepost.planning.csv.CsvQuestion.Subject;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** Counts which form reads how many cells of a column, and keeps a cell that forms read differently. */
final class Tally<F extends Enum<F>> {

    private final List<F> forms;
    private final BiFunction<F, String, Optional<String>> reader;
    private final Map<F, Integer> cellsRead = new HashMap<>();
    private final Map<Set<F>, Example<F>> disputed = new LinkedHashMap<>();

    private record Example<F>(int line, String cell, Map<F, String> readings) {}

    Tally(List<F> forms, BiFunction<F, String, Optional<String>> reader) {
        this.forms = forms;
        this.reader = reader;
    }

    void add(int line, String cell) {
        Map<F, String> readings = new LinkedHashMap<>();
        forms.forEach(form -> reader.apply(form, cell).ifPresent(reading -> readings.put(form, reading)));
        readings.keySet().forEach(form -> cellsRead.merge(form, 1, Integer::sum));
        if (differ(readings.values())) {
            disputed.putIfAbsent(readings.keySet(), new Example<>(line, cell, readings));
        }
    }

    /** The form that reads the most cells; the first of several that read the same in all of them. */
    Optional<F> form() {
        return dispute().isPresent() ? Optional.empty() : Optional.of(best().get(0));
    }

    /** Asked where several forms read the most cells and do not read the same in them. */
    Optional<CsvQuestion> question(Subject subject) {
        return dispute().map(example -> asked(subject, example));
    }

    private Optional<Example<F>> dispute() {
        List<F> best = best();
        return disputed.values().stream()
                .map(example -> among(best, example))
                .filter(example -> differ(example.readings().values()))
                .findFirst();
    }

    private List<F> best() {
        int most = cellsRead.isEmpty() ? 0 : Collections.max(cellsRead.values());
        return forms.stream()
                .filter(form -> cellsRead.getOrDefault(form, 0) == most)
                .toList();
    }

    private static <F> Example<F> among(List<F> best, Example<F> example) {
        Map<F, String> readings = new LinkedHashMap<>(example.readings());
        readings.keySet().retainAll(best);
        return new Example<>(example.line(), example.cell(), readings);
    }

    private static boolean differ(Collection<String> readings) {
        return new HashSet<>(readings).size() > 1;
    }

    private static <F extends Enum<F>> CsvQuestion asked(Subject subject, Example<F> example) {
        List<Answer> answers = example.readings().entrySet().stream()
                .map(reading -> new Answer(reading.getKey().name(), reading.getValue()))
                .toList();
        return new CsvQuestion(subject, example.line(), Excerpt.of(example.cell()), answers);
    }
}
