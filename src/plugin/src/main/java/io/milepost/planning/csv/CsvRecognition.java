package io.milepost.planning.csv;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was recognised of a file, to be shown before anything is kept. A question stays open until it is answered by a
 * choice; what reading would refuse in single rows is not looked for here.
 *
 * @param columns counted from 1
 * @param columnNames of the header, shortened; empty without one
 * @param rows how many rows of values there are, up to the limit
 * @param sample the first of these rows, their cells shortened
 */
public record CsvRecognition(
        Format format,
        Map<CsvRole, Integer> columns,
        List<String> columnNames,
        int rows,
        List<List<String>> sample,
        List<CsvQuestion> questions) {

    /** How the file is written; forms that are still in question are absent. */
    public record Format(
            CsvEncoding encoding,
            CsvDelimiter delimiter,
            Optional<CsvDecimal> decimal,
            Optional<CsvDates> dates,
            boolean header) {}

    public CsvRecognition {
        columns = Map.copyOf(columns);
        columnNames = List.copyOf(columnNames);
        sample = List.copyOf(sample);
        questions = List.copyOf(questions);
    }

    /** Refuses by {@link CsvRefusedException} what is no text, no table or too large. */
    public static CsvRecognition of(byte[] file, CsvChoices choices) {
        return new Recogniser(file, choices).recognition();
    }

    /** The dialect to read the file with; nothing while a question is open. */
    public Optional<CsvDialect> dialect() {
        return questions.isEmpty() ? Optional.of(complete()) : Optional.empty();
    }

    private CsvDialect complete() {
        return new CsvDialect(
                format.encoding(),
                format.delimiter(),
                format.decimal().orElseThrow(),
                format.dates().orElseThrow(),
                format.header(),
                columns);
    }
}
