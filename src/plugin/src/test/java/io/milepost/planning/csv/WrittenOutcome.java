package io.milepost.planning.csv;

import io.milepost.planning.csv.CsvRecognition.Format;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What became of a file, written as the corpus writes it. */
final class WrittenOutcome {

    private final List<String> lines = new ArrayList<>();

    private WrittenOutcome() {}

    static List<String> of(byte[] file, CsvChoices choices, LocalDate today) {
        WrittenOutcome outcome = new WrittenOutcome();
        try {
            CsvRecognition recognition = CsvRecognition.of(file, choices);
            outcome.write(recognition);
            recognition.dialect().ifPresent(dialect -> CsvMeasurements.read(file, dialect, today)
                    .rows()
                    .forEach(outcome::write));
        } catch (CsvRefusedException e) {
            outcome.write(e);
        }
        return outcome.lines;
    }

    private void write(CsvRecognition recognition) {
        Format format = recognition.format();
        lines.add(String.join(
                " ",
                "format",
                format.encoding().name(),
                format.delimiter().name(),
                format.decimal().map(Enum::name).orElse("?"),
                format.dates().map(Enum::name).orElse("?"),
                format.header() ? "header" : "no-header"));
        lines.add("columns" + columns(recognition));
        recognition.questions().forEach(this::write);
    }

    private static String columns(CsvRecognition recognition) {
        StringBuilder columns = new StringBuilder();
        Arrays.stream(CsvRole.values())
                .filter(recognition.columns()::containsKey)
                .forEach(role -> columns.append(" ")
                        .append(role)
                        .append("=")
                        .append(recognition.columns().get(role)));
        return columns.toString();
    }

    private void write(CsvQuestion question) {
        StringBuilder line = new StringBuilder(
                "question %s line %d \"%s\":".formatted(question.subject(), question.line(), question.example()));
        question.answers()
                .forEach(answer ->
                        line.append(" ").append(answer.choice()).append("=").append(answer.reading()));
        lines.add(line.toString());
    }

    private void write(CsvMeasurement row) {
        lines.add("row %d: %s %s%s%s%s"
                .formatted(
                        row.line(),
                        row.date(),
                        row.value().decimal().stripTrailingZeros().toPlainString(),
                        named(" goal=", row.goal()),
                        named(" kpi=", row.kpi()),
                        named(" note=", row.note())));
    }

    private static String named(String name, Optional<String> text) {
        return text.map(found -> name + found.replace("\r", "\\r").replace("\n", "\\n"))
                .orElse("");
    }

    private void write(CsvRefusedException refusal) {
        refusal.errors().forEach(this::write);
        if (refusal.count() > refusal.errors().size()) {
            lines.add("errors " + refusal.count());
        }
    }

    private void write(CsvError error) {
        String place = error.line() == 0 ? " file" : " line " + error.line();
        String column = error.column() == 0 ? "" : " column " + error.column();
        String name = error.columnName().isEmpty() ? "" : " (" + error.columnName() + ")";
        String arguments = error.arguments().isEmpty()
                ? ""
                : " " + error.arguments().stream().map(String::valueOf).collect(Collectors.joining("|"));
        lines.add("error" + place + column + name + ": " + error.fault() + arguments);
    }
}
