package io.milepost.rest.csv;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;

/** Rows under titles, written one after the other as RFC 4180 wants it, in UTF-8. */
public final class CsvFile<T> {

    private final List<Column<T>> columns;
    private final Stream<T> rows;
    private final Optional<String> lastLine;

    /**
     * @param rows read once, as they are written
     * @param lastLine what is to be said below them
     */
    CsvFile(List<Column<T>> columns, Stream<T> rows, Optional<String> lastLine) {
        this.columns = List.copyOf(columns);
        this.rows = rows;
        this.lastLine = lastLine;
    }

    public void writeTo(OutputStream out, CsvForm form) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        if (form.byteOrderMark()) {
            writer.write('\ufeff');
        }
        CSVPrinter printer = new CSVPrinter(writer, format(form));
        printer.printRecord(columns.stream().map(Column::title));
        Iterator<T> each = rows.iterator();
        while (each.hasNext()) {
            printer.printRecord(cells(each.next(), form));
        }
        if (lastLine.isPresent()) {
            printer.printRecord(alone(lastLine.get()));
        }
        printer.flush();
    }

    private Stream<String> cells(T row, CsvForm form) {
        return columns.stream().map(column -> column.cell().apply(row).in(form));
    }

    /** In the first cell, because every line has as many cells as the first one. */
    private Stream<String> alone(String text) {
        return Stream.concat(Stream.of(text), columns.stream().skip(1).map(column -> ""));
    }

    private static CSVFormat format(CsvForm form) {
        return CSVFormat.Builder.create(CSVFormat.RFC4180)
                .setDelimiter(form.delimiter())
                .setQuoteMode(QuoteMode.MINIMAL)
                .build();
    }
}
