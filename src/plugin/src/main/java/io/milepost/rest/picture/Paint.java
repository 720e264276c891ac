package io.milepost.rest.picture;

import java.util.Arrays;
import java.util.Locale;

/** The colours of a picture, each for light and dark surroundings. */
enum Paint {
    SURFACE("#ffffff", "#1d2125"),
    INK("#172b4d", "#c7d1db"),
    SOFT("#5e6c84", "#9fadbc"),
    GRID("#dfe1e6", "#454f59"),
    SUNKEN("#f7f8f9", "#161a1d"),
    LOAD_1("#e2edfc", "#24303f"),
    LOAD_2("#c5daf9", "#2b3f59"),
    LOAD_3("#a3c5f5", "#335078"),
    TODAY("#0c66e4", "#579dff"),
    STRIP("#44546f", "#9fadbc"),
    ACHIEVED("#1f6a83", "#6cc3e0"),
    ON_TRACK("#216e4e", "#4bce97"),
    AT_RISK("#a54800", "#f5cd47"),
    OFF_TRACK("#ae2a19", "#f87168"),
    QUIET("#626f86", "#8c9bab"),
    ACHIEVED_PALE("#c6edfb", "#164555"),
    ON_TRACK_PALE("#baf3db", "#164b35"),
    AT_RISK_PALE("#ffe2bd", "#533f04"),
    OFF_TRACK_PALE("#ffd5d2", "#5d1f1a"),
    QUIET_PALE("#ebecf0", "#38414a"),
    BUSY("#0c66e4", "#579dff"),
    HUE_0("#2898bd", "#42b2d7"),
    HUE_1("#5e4db2", "#b8acf6"),
    HUE_2("#e56910", "#fec57b"),
    HUE_3("#943d73", "#da62ac"),
    HUE_4("#09326c", "#579dff"),
    HUE_5("#8f7ee7", "#9f8fef"),
    HUE_6("#50253f", "#f797d2"),
    HUE_7("#a54800", "#f5a25c");

    private final String light;
    private final String dark;

    Paint(String light, String dark) {
        this.light = light;
        this.dark = dark;
    }

    static Paint of(Tone tone) {
        return valueOf(tone.name());
    }

    /** How much goes on, from 1 to 3. */
    static Paint load(int load) {
        return valueOf("LOAD_" + load);
    }

    /** What of a bar is not filled: hues have no pale one. */
    static Paint pale(Tone tone) {
        String name = tone.name() + "_PALE";
        return Arrays.stream(values())
                .filter(paint -> paint.name().equals(name))
                .findFirst()
                .orElse(QUIET_PALE);
    }

    String in(boolean isDark) {
        return isDark ? dark : light;
    }

    /** As style sheets call it. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
