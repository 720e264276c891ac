package io.milepost.rest;

import io.milepost.planning.ImportMeasurements.Preview;
import io.milepost.planning.csv.CsvMeasurement;
import io.milepost.planning.csv.CsvQuestion;
import io.milepost.planning.csv.CsvRecognition;
import io.milepost.planning.csv.CsvRecognition.Format;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** How what is recognised of a file looks in JSON. */
final class ImportJson {

    private static final int SHOWN = 20;

    private ImportJson() {}

    static Json of(Preview preview) {
        CsvRecognition file = preview.recognition();
        return new Json()
                .with("format", format(file.format()))
                .with("columns", columns(file))
                .with("columnNames", file.columnNames())
                .with("rows", file.rows())
                .with("sample", file.sample())
                .with(
                        "questions",
                        file.questions().stream().map(ImportJson::question).toList())
                .with(
                        "measurements",
                        preview.rows().stream()
                                .limit(SHOWN)
                                .map(ImportJson::measurement)
                                .toList())
                .with("wouldRecord", preview.rows().size())
                .with("alreadyThere", preview.alreadyThere());
    }

    static Json question(CsvQuestion question) {
        return new Json()
                .with("about", word(question.subject()))
                .with("line", question.line())
                .with("example", question.example())
                .with(
                        "answers",
                        question.answers().stream()
                                .map(answer -> new Json()
                                        .with("choice", answer.choice().toLowerCase(Locale.ROOT))
                                        .with("reading", answer.reading()))
                                .toList());
    }

    private static Json format(Format format) {
        return new Json()
                .with("encoding", word(format.encoding()))
                .with("delimiter", word(format.delimiter()))
                .with("decimal", format.decimal().map(ImportJson::word))
                .with("dates", format.dates().map(ImportJson::word))
                .with("header", format.header());
    }

    private static Json columns(CsvRecognition file) {
        Json columns = new Json();
        file.columns().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(column -> columns.with(word(column.getKey()), column.getValue()));
        return columns;
    }

    private static Json measurement(CsvMeasurement row) {
        Optional<String> note = row.note();
        return new Json()
                .with("line", row.line())
                .with("goal", row.goal())
                .with("kpi", row.kpi())
                .with("day", row.date())
                .with("value", row.value().decimal())
                .with("note", note);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
