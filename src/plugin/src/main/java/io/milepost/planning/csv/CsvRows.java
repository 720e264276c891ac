package io.milepost.planning.csv;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The rows of a text one after the other; rows of empty cells, as spreadsheets leave below a table, are left out. */
final class CsvRows {

    private final int linesBefore;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;

    CsvRows(CsvText text, CsvDelimiter delimiter) {
        this.linesBefore = text.linesBefore();
        this.parser = parser(text.text(), delimiter);
        this.records = parser.iterator();
    }

    /** Nothing after the last row. Refuses a row whose quotes do not fit together: no row after it can be told. */
    Optional<CsvRow> next() {
        while (true) {
            int line = linesRead() + 1;
            if (!advance(line)) {
                return Optional.empty();
            }
            CsvRow row = new CsvRow(
                    line, records.next().stream().map(CsvRows::stripped).toList());
            if (!row.isBlank()) {
                return Optional.of(row);
            }
        }
    }

    private boolean advance(int line) {
        try {
            return records.hasNext();
        } catch (UncheckedIOException e) {
            throw new CsvRefusedException(
                    CsvError.ofLine(line, CsvFault.ROW_QUOTES, String.valueOf(Math.max(line, linesRead()))));
        }
    }

    private int linesRead() {
        return linesBefore + (int) parser.getCurrentLineNumber();
    }

    /** Also of spaces that do not break, which copied tables have around their cells. */
    private static String stripped(String cell) {
        int from = 0;
        int to = cell.length();
        while (from < to && isSpace(cell.charAt(from))) {
            from++;
        }
        while (from < to && isSpace(cell.charAt(to - 1))) {
            to--;
        }
        return cell.substring(from, to);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static CSVParser parser(String text, CsvDelimiter delimiter) {
        CSVFormat format = CSVFormat.Builder.create()
                .setDelimiter(delimiter.sign())
                .setQuote('"')
                .setIgnoreEmptyLines(false)
                .setIgnoreSurroundingSpaces(true)
                .build();
        try {
            return new CSVParser(new StringReader(text), format);
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot fail to be read", e);
        }
    }
}
