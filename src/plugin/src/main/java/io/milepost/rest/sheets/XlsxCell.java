package io.milepost.rest.sheets;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.dhatim.fastexcel.Worksheet;

/** Writes cells as what they are: numbers, days and texts, of which none is ever a formula. */
final class XlsxCell {

    private static final String PER_CENT = "0.0%";
    private static final String DAY = "yyyy-mm-dd";
    private static final String MOMENT = "yyyy-mm-dd hh:mm:ss";

    /** Programs take no longer text. */
    private static final int LONGEST = 32_767;

    /** Programs keep no more digits of a number. */
    private static final int DIGITS = 15;

    /** Earlier ones are not days to these programs, which count from 1900 and believe in 29 February of it. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    private XlsxCell() {}

    static void write(Worksheet sheet, int row, int column, Cell cell) {
        if (cell instanceof Cell.Words words) {
            text(sheet, row, column, words.text());
        } else if (cell instanceof Cell.Figure figure) {
            number(sheet, row, column, figure.number());
        } else if (cell instanceof Cell.Part part) {
            number(sheet, row, column, part.number());
            format(sheet, row, column, PER_CENT);
        } else if (cell instanceof Cell.Day day) {
            day(sheet, row, column, day.day());
        } else if (cell instanceof Cell.Moment moment) {
            sheet.value(row, column, LocalDateTime.ofInstant(moment.moment(), ZoneOffset.UTC));
            format(sheet, row, column, MOMENT);
        }
    }

    static void text(Worksheet sheet, int row, int column, String text) {
        sheet.inlineString(row, column, readable(text.substring(0, Math.min(LONGEST, text.length()))));
    }

    /** What XML cannot hold shows as a question mark in every program. */
    private static String readable(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().forEach(sign -> kept.appendCodePoint(isOfXml(sign) ? sign : '\ufffd'));
        return kept.toString();
    }

    private static boolean isOfXml(int sign) {
        return sign >= 0x20 && sign < 0xD800
                || sign == '\t'
                || sign == '\n'
                || sign == '\r'
                || sign > 0xDFFF && sign < 0xFFFE
                || sign > 0xFFFF;
    }

    /** A number with more digits than a program keeps would come out as another one: as a text it stays itself. */
    private static void number(Worksheet sheet, int row, int column, BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        if (plain.precision() > DIGITS) {
            text(sheet, row, column, plain.toPlainString());
        } else {
            sheet.value(row, column, plain);
        }
    }

    private static void day(Worksheet sheet, int row, int column, LocalDate day) {
        if (day.isBefore(FIRST_DAY)) {
            text(sheet, row, column, day.toString());
        } else {
            sheet.value(row, column, day);
            format(sheet, row, column, DAY);
        }
    }

    private static void format(Worksheet sheet, int row, int column, String format) {
        sheet.style(row, column).format(format).set();
    }
}
