package io.milepost.rest;

import io.milepost.rest.sheets.AboutSheet;
import io.milepost.rest.sheets.CsvForm;
import io.milepost.rest.sheets.Rows;
import io.milepost.rest.sheets.XlsxFile;
import javax.ws.rs.core.Response;

/** Answers with a workbook to keep. */
final class XlsxAnswer {

    static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** How numbers stand within texts. */
    static final CsvForm FORM = new CsvForm(CsvForm.COMMA, false);

    private XlsxAnswer() {}

    static Response of(String name, Rows<?> rows, AboutSheet about) {
        return FileAnswer.of(new XlsxFile<>(rows, about)::writeTo, MEDIA_TYPE, name + ".xlsx");
    }
}
