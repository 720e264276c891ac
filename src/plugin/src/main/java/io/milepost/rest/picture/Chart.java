package io.milepost.rest.picture;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A roadmap over time, in the words of its reader.
 *
 * @param note how many goals there are besides the bars; empty where there are none
 */
public record Chart(Picture.Heading heading, Time time, List<Bar> bars, Optional<String> note, Words words)
        implements Picture {

    public Chart {
        bars = List.copyOf(bars);
    }

    @Override
    public Stream<String> told() {
        return bars.stream().map(Bar::told);
    }

    @Override
    public Chart saying(Optional<String> other) {
        return new Chart(heading, time, bars, other, words);
    }

    @Override
    public Scene over(int width) {
        return PictureLayout.of(this, width);
    }

    @Override
    public List<Scene> sheets(int width, int height) {
        return PictureLayout.sheets(this, width, height);
    }

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
     * What is said beside the rows.
     *
     * @param legend what the signs mean that the rows have
     * @param noDays what is said of a row without a bar
     */
    public record Words(Locale locale, List<Meaning> legend, String noDays, String squares) implements Picture.Words {

        public Words {
            legend = List.copyOf(legend);
        }
    }

    /** What a sign on a row means. */
    public record Meaning(Sign sign, String name) {}

    /** What a bar can have, in the order of the legend. */
    public enum Sign {
        /** How far the bar is filled. */
        FILL,
        /** How far the strip below it goes. */
        STRIP,
        /** A line across it. */
        TICK,
        /** A milestone. */
        DIAMOND
    }

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
