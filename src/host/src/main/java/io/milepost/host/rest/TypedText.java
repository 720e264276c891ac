package io.milepost.host.rest;

import java.util.Arrays;
import java.util.Locale;

/** What somebody has typed into a picker so far. */
record TypedText(String text) {
    private static final String BETWEEN_WORDS = "[^\\p{L}\\p{N}]+";

    TypedText {
        text = text.strip().toLowerCase(Locale.ROOT);
    }

    /** Whether a name begins like this, at its beginning or at one of its words. */
    boolean begins(String name) {
        String searched = name.toLowerCase(Locale.ROOT);
        return searched.startsWith(text)
                || Arrays.stream(searched.split(BETWEEN_WORDS)).anyMatch(word -> word.startsWith(text));
    }

    static String escaped(String name) {
        return name.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
