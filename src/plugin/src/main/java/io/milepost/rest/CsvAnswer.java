package io.milepost.rest;

import io.milepost.rest.csv.CsvFile;
import io.milepost.rest.csv.CsvForm;
import java.util.Optional;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.StreamingOutput;

/** Answers with a CSV file to keep, which is written row by row. */
final class CsvAnswer {

    static final String MEDIA_TYPE = "text/csv;charset=utf-8";

    /** What a file name may have on every system, and a header without quoting. */
    private static final String UNSAFE = "[^A-Za-z0-9_-]";

    private CsvAnswer() {}

    /** What one person sees must reach no other, and is read anew each time. */
    static Response of(String name, CsvFile<?> file, CsvForm form) {
        StreamingOutput body = out -> file.writeTo(out, form);
        String safe = "milepost-" + name.replaceAll(UNSAFE, "_") + ".csv";
        return Response.ok(body, MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + safe + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header(HttpHeaders.VARY, "Cookie, Authorization, Accept-Language")
                .build();
    }

    /** As the standard has it, unless the request asks for what a spreadsheet program wants. */
    static CsvForm form(String delimiter, String byteOrderMark) {
        boolean marked = Parameters.isTrue("bom", byteOrderMark);
        String word = Optional.ofNullable(delimiter).map(String::strip).orElse("");
        return switch (word) {
            case "comma" -> new CsvForm(CsvForm.COMMA, marked);
            case "semicolon" -> new CsvForm(CsvForm.SEMICOLON, marked);
            default -> throw BadInputException.wrongParameter("delimiter", word);
        };
    }
}
