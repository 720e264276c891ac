package io.milepost.rest.calendar;

import java.nio.charset.StandardCharsets;

/** Writes properties as lines of at most 75 bytes, of which none ends within a sign. */
final class ContentLines {

    private static final int MOST_BYTES = 75;
    private static final String LINE_END = "\r\n";

    private final StringBuilder written = new StringBuilder();

    /** A value that needs no escaping. */
    ContentLines plain(String name, String value) {
        fold(name + ":" + value.replaceAll("\\p{Cntrl}", ""));
        return this;
    }

    /** What people have typed. */
    ContentLines text(String name, String value) {
        fold(name + ":" + escaped(value));
        return this;
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n")
                .replaceAll("\\p{Cntrl}", " ");
    }

    private void fold(String line) {
        int room = MOST_BYTES;
        for (int index = 0; index < line.length(); ) {
            int sign = line.codePointAt(index);
            String text = Character.toString(Character.isSurrogate((char) sign) ? '\ufffd' : sign);
            int bytes = text.getBytes(StandardCharsets.UTF_8).length;
            if (bytes > room) {
                written.append(LINE_END).append(' ');
                room = MOST_BYTES - 1;
            }
            written.append(text);
            room -= bytes;
            index += Character.charCount(sign);
        }
        written.append(LINE_END);
    }

    @Override
    public String toString() {
        return written.toString();
    }
}
