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

    /** What the legend calls what is drawn; the locale names the months. */
    public record Words(Locale locale, String result, String delivery, String pace, String milestone, String noDays) {}

    /**
     * A goal.
     *
     * @param told the same in one sentence, for who points at it or hears it
     */
    public record Bar(Label label, Days days, Figures figures, Standing standing, List<Mark> marks, String told) {

        public Bar {
            marks = List.copyOf(marks);
        }
    }

    /** @param depth how many goals stand above it */
    public record Label(String name, String detail, int depth) {}

    /** A goal without both days has no bar. */
    public record Days(Optional<LocalDate> start, Optional<LocalDate> due) {}

    /** Shares; what is unknown is not drawn. */
    public record Figures(Optional<BigDecimal> result, Optional<BigDecimal> delivery, Optional<BigDecimal> pace) {}

    /** How a goal stands, by colour and in words, because colour alone tells not everybody. */
    public record Standing(Tone tone, String words) {}

    /** A milestone. */
    public record Mark(LocalDate day, boolean reached) {}
}
