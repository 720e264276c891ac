package io.milepost.rest.picture;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/**
 * A month, a quarter or a year of a roadmap, in the words of its reader.
 *
 * @param entries what lies on its days, as far as it is named
 * @param activities how many activities lie on a day, named or not; days without any are absent
 */
public record DayCalendar(
        Picture.Heading heading,
        Period period,
        List<Entry> entries,
        Map<LocalDate, Integer> activities,
        Optional<String> note,
        Words words)
        implements Picture {

    public DayCalendar {
        entries = List.copyOf(entries);
        activities = Map.copyOf(activities);
    }

    /** How much time is seen, and how many lines of entries a day has on the page. */
    public enum Scale {
        MONTH(4),
        QUARTER(2),
        YEAR(0);

        private final int lines;

        Scale(int lines) {
            this.lines = lines;
        }

        public int lines() {
            return lines;
        }
    }

    /**
     * Which days are seen.
     *
     * @param last the last one
     * @param weekBegin on which day weeks begin
     * @param today the one that is marked
     */
    public record Period(Scale scale, LocalDate first, LocalDate last, DayOfWeek weekBegin, LocalDate today) {

        public Period {
            if (last.isBefore(first)) {
                throw new IllegalArgumentException("period ends before it begins: " + first + " to " + last);
            }
        }

        /** The first days of the weeks that it touches. */
        public List<LocalDate> weeks() {
            return weeks(first, last);
        }

        /** The first days of its months. */
        List<LocalDate> months() {
            return Stream.iterate(first.withDayOfMonth(1), month -> !month.isAfter(last), month -> month.plusMonths(1))
                    .toList();
        }

        /** The first days of the weeks that a month touches. */
        List<LocalDate> weeksOf(LocalDate month) {
            return weeks(month, month.plusMonths(1).minusDays(1));
        }

        private List<LocalDate> weeks(LocalDate from, LocalDate to) {
            int into = Math.floorMod(from.getDayOfWeek().getValue() - weekBegin.getValue(), 7);
            return Stream.iterate(from.minusDays(into), week -> !week.isAfter(to), week -> week.plusWeeks(1))
                    .toList();
        }

        boolean has(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }
    }

    /**
     * What lies on days.
     *
     * @param id by which entries that are alike in all else stand in one order
     * @param told the same in one sentence
     */
    public record Entry(String id, Look look, LocalDate first, LocalDate last, String name, String told) {

        boolean liesOn(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }
    }

    /** @param full whether a milestone was reached */
    public record Look(Kind kind, Tone tone, boolean full) {}

    /** What an entry is; what stands first must not be missed. */
    public enum Kind {
        MILESTONE,
        GOAL,
        ACTIVITY
    }

    /**
     * What the legend calls what is drawn, and how days and numbers are said.
     *
     * @param load what it says that a day of a year is dark
     * @param more that so many more lie on a day
     * @param shortDay a day without its year
     * @param count that a day has so many entries
     */
    public record Words(
            Locale locale,
            String milestone,
            String goal,
            String activity,
            String load,
            String squares,
            IntFunction<String> more,
            Function<LocalDate, String> shortDay,
            IntFunction<String> count)
            implements Picture.Words {}

    /** How many milestones, ends of goals and activities lie on a day. */
    int countOn(LocalDate day) {
        return dueOn(day) + activities.getOrDefault(day, 0);
    }

    /** How many milestones and ends of goals lie on a day. */
    int dueOn(LocalDate day) {
        return (int) entries.stream()
                .filter(entry -> entry.look().kind() != Kind.ACTIVITY && entry.liesOn(day))
                .count();
    }

    @Override
    public Stream<String> told() {
        return entries.stream().map(Entry::told);
    }

    @Override
    public DayCalendar saying(Optional<String> other) {
        return new DayCalendar(heading, period, entries, activities, other, words);
    }

    @Override
    public Scene over(int width) {
        return period.scale() == Scale.YEAR ? YearLayout.of(this, width) : WeekLayout.of(this, width);
    }

    @Override
    public List<Scene> sheets(int width, int height) {
        return period.scale() == Scale.YEAR
                ? List.of(YearLayout.of(this, width, height))
                : WeekLayout.sheets(this, width, height);
    }
}
