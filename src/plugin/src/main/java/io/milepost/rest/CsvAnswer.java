package io.milepost.rest;

import io.milepost.rest.sheets.CsvFile;
import io.milepost.rest.sheets.CsvForm;
import io.milepost.rest.sheets.Rows;
import java.util.Optional;
import javax.ws.rs.core.Response;

/** Answers with a CSV file to keep, which is written row by row. */
final class CsvAnswer {

    static final String MEDIA_TYPE = "text/csv;charset=utf-8";

    private CsvAnswer() {}

    static Response of(String name, Rows<?> rows, CsvForm form) {
        return FileAnswer.of(new CsvFile<>(rows, form)::writeTo, MEDIA_TYPE, name + ".csv");
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
