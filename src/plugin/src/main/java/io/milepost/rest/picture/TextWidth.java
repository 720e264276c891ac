package io.milepost.rest.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How wide a text is at most: no font is at hand where a picture is drawn, and who sees it may have another. What could be
 * wide counts as wide.
 */
final class TextWidth {

    private static final String ELLIPSIS = "\u2026";
    private static final double NARROW = 0.36;
    private static final double USUAL = 0.62;
    private static final double WIDE = 0.8;
    private static final double WIDEST = 1.1;
    private static final int FIRST_OF_OTHER_SCRIPTS = 0x0590;

    private TextWidth() {}

    static double of(String text, int size) {
        return size * text.codePoints().mapToDouble(TextWidth::ofSign).sum();
    }

    private static double ofSign(int sign) {
        if (sign >= FIRST_OF_OTHER_SCRIPTS || "WM@%\u2026".indexOf(sign) >= 0) {
            return WIDEST;
        }
        if ("iljtfrI.,:;!|'() -".indexOf(sign) >= 0) {
            return NARROW;
        }
        return Character.isUpperCase(sign) ? WIDE : USUAL;
    }

    /** As much of the text as there is room for; empty where that is nothing that could be read. */
    static Optional<String> fitting(String text, int size, double room) {
        String fitting = cut(text, size, room);
        return Optional.of(fitting).filter(said -> !text.isEmpty() && (said.length() > 1 || said.equals(text)));
    }

    /** The text in at most so many lines, broken between words; the last line has as much of the rest as there is room for. */
    static List<String> lines(String text, int size, double room, int most) {
        List<String> lines = new ArrayList<>();
        String rest = text.strip();
        while (lines.size() < most - 1 && of(rest, size) > room) {
            int end = lastBreak(rest, size, room);
            if (end <= 0) {
                break;
            }
            lines.add(rest.substring(0, end));
            rest = rest.substring(end).strip();
        }
        lines.add(cut(rest, size, room));
        return lines;
    }

    /** Where the words end that fit into a line. */
    private static int lastBreak(String text, int size, double room) {
        int end = -1;
        for (int at = text.indexOf(' ');
                at > 0 && of(text.substring(0, at), size) <= room;
                at = text.indexOf(' ', at + 1)) {
            end = at;
        }
        return end;
    }

    /** The text, or as much of its beginning as there is room for. */
    static String cut(String text, int size, double room) {
        if (of(text, size) <= room) {
            return text;
        }
        int kept = text.codePointCount(0, text.length());
        String shorter = text;
        while (kept > 0 && of(shorter + ELLIPSIS, size) > room) {
            kept--;
            shorter = text.substring(0, text.offsetByCodePoints(0, kept));
        }
        return shorter.strip() + ELLIPSIS;
    }
}
