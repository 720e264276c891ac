package io.milepost.rest.sheets;

import org.dhatim.fastexcel.Worksheet;

/** How wide the columns of a sheet must be for what stands in them, in signs. */
final class ColumnWidths {

    /** With the button of the filter. */
    private static final int BESIDE_TITLE = 4;

    private static final int BESIDE_CELL = 2;
    private static final int WIDEST = 60;
    private static final int DAY = 10;
    private static final int MOMENT = 19;

    private final int[] widths;

    ColumnWidths(int columns) {
        this.widths = new int[columns];
    }

    void title(int column, String title) {
        grow(column, title.length() + BESIDE_TITLE);
    }

    void cell(int column, Cell cell) {
        grow(column, length(cell) + BESIDE_CELL);
    }

    private void grow(int column, int width) {
        widths[column] = Math.max(widths[column], Math.min(WIDEST, width));
    }

    private static int length(Cell cell) {
        if (cell instanceof Cell.Words words) {
            return words.text().length();
        }
        if (cell instanceof Cell.Figure figure) {
            return figure.number().toPlainString().length();
        }
        return cell instanceof Cell.Moment ? MOMENT : DAY;
    }

    void applyTo(Worksheet sheet) {
        for (int column = 0; column < widths.length; column++) {
            sheet.width(column, widths[column]);
        }
    }
}
