package io.milepost.rest.sheets;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;

/** Rows under titles, written one after the other as RFC 4180 wants it, in UTF-8. */
public final class CsvFile<T> {

    private final Rows<T> rows;
    private final CsvForm form;

    public CsvFile(Rows<T> rows, CsvForm form) {
        this.rows = rows;
        this.form = form;
    }

    public void writeTo(OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        if (form.byteOrderMark()) {
            writer.write('\ufeff');
        }
        CSVPrinter printer = new CSVPrinter(writer, format());
        printer.printRecord(rows.columns().stream().map(Column::title));
        Iterator<T> each = rows.each().iterator();
        while (each.hasNext()) {
            printer.printRecord(cells(each.next()));
        }
        if (rows.lastLine().isPresent()) {
            printer.printRecord(alone(rows.lastLine().get()));
        }
        printer.flush();
    }

    private Stream<String> cells(T row) {
        return rows.columns().stream().map(column -> column.cell().apply(row).in(form));
    }

    /** In the first cell, because every line has as many cells as the first one. */
    private Stream<String> alone(String text) {
        return Stream.concat(Stream.of(text), rows.columns().stream().skip(1).map(column -> ""));
    }

    private CSVFormat format() {
        return CSVFormat.Builder.create(CSVFormat.RFC4180)
                .setDelimiter(form.delimiter())
                .setQuoteMode(QuoteMode.MINIMAL)
                .build();
    }
}
