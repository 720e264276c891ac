package io.milepost.rest.picture;

import io.milepost.rest.picture.DayCalendar.Entry;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Puts the entries of a week into its lines, as the page does: each from the first of its days there on that a line has free.
 * What finds no line is left out.
 */
final class WeekPlacing {

    private static final int DAYS = 7;
    private static final Comparator<Entry> BY_WEIGHT = Comparator.<Entry, DayCalendar.Kind>comparing(
                    entry -> entry.look().kind())
            .thenComparing(entry -> ChronoUnit.DAYS.between(entry.first(), entry.last()))
            .thenComparing(Entry::first)
            .thenComparing(Entry::id);

    private final LocalDate week;
    private final List<Set<LocalDate>> taken = new ArrayList<>();
    private final List<Placed> placed = new ArrayList<>();

    /**
     * A part of an entry in a line.
     *
     * @param before whether the entry goes on before it, and after it
     */
    record Placed(Entry entry, LocalDate day, int length, int line, boolean before, boolean after) {

        boolean liesOn(LocalDate other) {
            return !other.isBefore(day) && other.isBefore(day.plusDays(length));
        }
    }

    private WeekPlacing(LocalDate week, int lines) {
        this.week = week;
        for (int line = 0; line < lines; line++) {
            taken.add(new HashSet<>());
        }
    }

    static List<Placed> of(List<Entry> entries, LocalDate week, int lines) {
        WeekPlacing placing = new WeekPlacing(week, lines);
        LocalDate end = week.plusDays(DAYS);
        entries.stream()
                .filter(entry -> entry.first().isBefore(end) && !entry.last().isBefore(week))
                .sorted(BY_WEIGHT)
                .forEach(placing::put);
        return placing.placed;
    }

    private void put(Entry entry) {
        LocalDate last = earlier(entry.last(), week.plusDays(DAYS - 1L));
        LocalDate first = entry.first().isBefore(week) ? week : entry.first();
        LocalDate best = last.plusDays(1);
        int line = -1;
        for (int each = 0; each < taken.size(); each++) {
            LocalDate begin = firstFree(taken.get(each), first, last);
            if (begin.isBefore(best)) {
                best = begin;
                line = each;
            }
        }
        if (line >= 0) {
            LocalDate from = best;
            from.datesUntil(last.plusDays(1)).forEach(taken.get(line)::add);
            int length = (int) ChronoUnit.DAYS.between(from, last) + 1;
            boolean isBefore = entry.first().isBefore(from);
            placed.add(
                    new Placed(entry, from, length, line, isBefore, entry.last().isAfter(last)));
        }
    }

    /** The day from which a line is free up to the last one; the day after that where it never is. */
    private static LocalDate firstFree(Set<LocalDate> line, LocalDate first, LocalDate last) {
        LocalDate day = last.plusDays(1);
        while (day.isAfter(first) && !line.contains(day.minusDays(1))) {
            day = day.minusDays(1);
        }
        return day;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
