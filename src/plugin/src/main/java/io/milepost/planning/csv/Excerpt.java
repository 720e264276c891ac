package io.milepost.planning.csv;

import java.util.List;

/** The beginning of a cell's text, short enough to be shown. */
final class Excerpt {

    private static final int LONGEST = 80;

    private Excerpt() {}

    static String of(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return text.substring(0, end) + "…";
    }

    static List<String> of(List<String> cells) {
        return cells.stream().limit(CsvLimits.COLUMNS).map(Excerpt::of).toList();
    }
}
