package io.milepost.rest.picture;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a picture shows, in the words of its reader.
 *
 * @param more how many goals there are besides the bars, in words; empty where there are none
 */
public record Chart(Heading heading, Time time, List<Bar> bars, Optional<String> more, Words words) {

    public Chart {
        bars = List.copyOf(bars);
    }

    /** The same, with one more thing said below the bars. */
    Chart saying(String text) {
        return new Chart(
                heading,
                time,
                bars,
                Optional.of(more.map(said -> said + " \u00b7 " + text).orElse(text)),
                words);
    }

    /** @param filter by what the bars were narrowed, in words; empty where by nothing */
    public record Heading(String title, String subtitle, String filter) {}

    /**
     * Which time is shown.
     *
     * @param day for which the figures hold; a line marks it
     * @param window empty for as much time as all bars need
     */
    public record Time(LocalDate day, Optional<Window> window) {}

    /** From the beginning of the first day to the end of the last. */
    public record Window(LocalDate first, LocalDate last) {

        public Window {
            if (last.isBefore(first)) {
                throw new IllegalArgumentException("window ends before it begins: " + first + " to " + last);
            }
        }
    }

    /**
     * What the legend calls what is drawn; the locale names the months.
     *
     * @param squares that signs which a file has no letters for are squares
     */
    public record Words(
            Locale locale,
            String result,
            String delivery,
            String pace,
            String milestone,
            String noDays,
            String squares) {}

    /**
     * A row.
     *
     * @param told the same in one sentence, for who points at it or hears it
     */
    public record Bar(
            Look look, Label label, Days days, Figures figures, Standing standing, List<Mark> marks, String told) {

        public Bar {
            marks = List.copyOf(marks);
        }
    }

    /** What kind of row it is, and the colour of its bar. */
    public record Look(Kind kind, Tone tone) {}

    /** What a row can be, and how high it is. */
    public enum Kind {
        GOAL(36),
        /** The head of the activities below it. */
        LANE(36),
        ACTIVITY(26),
        /** Nothing but words. */
        NOTE(24);

        private final int height;

        Kind(int height) {
            this.height = height;
        }

        int height() {
            return height;
        }
    }

    /** @param depth how many rows stand above it */
    public record Label(String name, String detail, int depth) {}

    /** A goal or a lane without both days has no bar; an activity with one of them has a mark there. */
    public record Days(Optional<LocalDate> start, Optional<LocalDate> due) {}

    /** Shares; what is unknown is not drawn. */
    public record Figures(Optional<BigDecimal> result, Optional<BigDecimal> delivery, Optional<BigDecimal> pace) {}

    /** How a goal or an activity stands, by colour and in words, because colour alone tells not everybody. */
    public record Standing(Tone tone, String words) {}

    /** A milestone. */
    public record Mark(LocalDate day, boolean reached) {}
}
