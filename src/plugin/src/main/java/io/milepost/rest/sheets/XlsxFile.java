package io.milepost.rest.sheets;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Rows as a workbook: a sheet of them, and one that says what they are. */
public final class XlsxFile<T> {

    /** So that a long ledger does not stand in memory. */
    private static final int ROWS_AT_ONCE = 500;

    private static final String TITLE_FILL = "E6E8EB";

    private final Rows<T> rows;
    private final AboutSheet about;

    public XlsxFile(Rows<T> rows, AboutSheet about) {
        this.rows = rows;
        this.about = about;
    }

    public void writeTo(OutputStream out) throws IOException {
        try (Workbook workbook = new Workbook(out, "Milepost", null)) {
            Worksheet sheet = workbook.newWorksheet(about.sheetName());
            new Writing(sheet).run();
            sheet.finish();
            about.writeTo(workbook);
        }
    }

    /** The way through the rows of one sheet. */
    private final class Writing {

        private final Worksheet sheet;
        private final ColumnWidths widths = new ColumnWidths(rows.columns().size());
        private int row;

        Writing(Worksheet sheet) {
            this.sheet = sheet;
        }

        void run() throws IOException {
            writeTitles();
            Iterator<T> each = rows.each().iterator();
            while (each.hasNext()) {
                write(each.next());
                if (row % ROWS_AT_ONCE == 0) {
                    settle();
                    sheet.flush();
                }
            }
            sheet.setAutoFilter(0, 0, row, rows.columns().size() - 1);
            rows.lastLine().ifPresent(text -> XlsxCell.write(sheet, row + 1, 0, Cell.words(text)));
            settle();
        }

        /** Widths stand at a sheet's beginning: those of its first rows are all that can be known. */
        private void settle() {
            if (row <= ROWS_AT_ONCE) {
                widths.applyTo(sheet);
            }
        }

        private void writeTitles() {
            sheet.freezePane(0, 1);
            for (int column = 0; column < rows.columns().size(); column++) {
                String title = rows.columns().get(column).title();
                sheet.inlineString(0, column, title);
                sheet.style(0, column).bold().fillColor(TITLE_FILL).set();
                widths.title(column, title);
            }
        }

        private void write(T shown) {
            row++;
            for (int column = 0; column < rows.columns().size(); column++) {
                Cell cell = rows.columns().get(column).cell().apply(shown);
                XlsxCell.write(sheet, row, column, cell);
                widths.cell(column, cell);
            }
        }
    }
}
