package io.milepost.rest.sheets;

import java.util.regex.Pattern;

/** Keeps spreadsheet programs from running a text: an apostrophe before what they would read as a formula makes it a text. */
final class Harmless {

    /** Also in the full width that some input methods write; tab and line ends because they hide what follows. */
    private static final String STARTERS = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,18}(\\.\\d{1,6})?");

    private Harmless() {}

    static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    /** A text that is a plain number stays one. */
    static String text(String text) {
        if (isNumber(text)) {
            return text;
        }
        StringBuilder harmless = new StringBuilder();
        boolean begins = true;
        for (char c : text.toCharArray()) {
            if (begins && STARTERS.indexOf(c) >= 0) {
                harmless.append('\'');
            }
            harmless.append(c);
            begins = partsCells(c) || begins && isSpace(c);
        }
        return harmless.toString();
    }

    /** Where a program that expects another delimiter, or knows no quotes, begins a new cell. */
    private static boolean partsCells(char c) {
        return c == ';' || c == '\n' || c == '\r' || c == '\t';
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
    }
}
