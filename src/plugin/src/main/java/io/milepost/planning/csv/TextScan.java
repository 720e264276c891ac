package io.milepost.planning.csv;

/** Refuses text with characters or lines that no file of measurements has, before anything is parsed. */
final class TextScan {

    private int line = 1;
    private int lineLength;
    private char previous;

    private TextScan() {}

    static void check(String text) {
        TextScan scan = new TextScan();
        for (int i = 0; i < text.length(); i++) {
            scan.next(text.charAt(i));
        }
    }

    /** Lines as editors count them: CR, LF and CR LF each end one. */
    static int linesBefore(CharSequence text) {
        TextScan scan = new TextScan();
        text.chars().forEach(c -> scan.count((char) c));
        return scan.line;
    }

    private void next(char c) {
        if (c == '\0') {
            throw refused(CsvFault.TEXT_NUL);
        }
        if (Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r') {
            throw refused(CsvFault.TEXT_CONTROL_CHARACTER, String.format("U+%04X", (int) c));
        }
        count(c);
        if (lineLength > CsvLimits.LINE) {
            throw refused(CsvFault.LINE_TOO_LONG, String.valueOf(CsvLimits.LINE));
        }
    }

    private void count(char c) {
        boolean ends = c == '\n' || c == '\r';
        if (ends && !(c == '\n' && previous == '\r')) {
            line++;
        }
        lineLength = ends ? 0 : lineLength + 1;
        previous = c;
    }

    private CsvRefusedException refused(CsvFault fault, String... arguments) {
        return new CsvRefusedException(CsvError.ofLine(line, fault, arguments));
    }
}
