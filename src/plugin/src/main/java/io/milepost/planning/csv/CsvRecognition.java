package io.milepost.planning.csv;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was recognised of a file, to be shown before anything is kept; a question is open until it is answered. */
public record CsvRecognition(
        CsvEncoding encoding,
        CsvDelimiter delimiter,
        Optional<CsvDecimal> decimal,
        Optional<CsvDates> dates,
        boolean header,
        Map<CsvRole, Integer> columns,
        List<String> columnNames,
        List<List<String>> sample,
        List<CsvQuestion> questions) {

    public CsvRecognition {
        columns = Map.copyOf(columns);
        columnNames = List.copyOf(columnNames);
        sample = List.copyOf(sample);
        questions = List.copyOf(questions);
    }

    /** Refuses files that are no text, are empty or break a limit by {@link CsvRefusedException}. */
    public static CsvRecognition of(byte[] file, CsvChoices choices) {
        throw new UnsupportedOperationException("not yet");
    }

    /** The dialect to read the file with; nothing while a question is open. */
    public Optional<CsvDialect> dialect() {
        return questions.isEmpty()
                ? Optional.of(new CsvDialect(
                        encoding, delimiter, decimal.orElseThrow(), dates.orElseThrow(), header, columns))
                : Optional.empty();
    }
}
