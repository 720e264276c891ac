package io.milepost.rest.picture;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Where days stand: what is asked for, or whole months with all days that there are.
 *
 * @param end the first day that is not shown
 */
record TimeScale(LocalDate first, LocalDate end, double left, double width) {

    private static final List<Integer> STEPS = List.of(1, 3, 6, 12, 24, 60, 120, 600);

    /** More than this is not a plan but a mistake in a date, which shall not press all else into a line. */
    private static final int MOST_YEARS = 20;

    private static final List<Integer> DAY_STEPS = List.of(1, 7, 14);
    private static final int FEW_DAYS = 100;

    static TimeScale of(Chart.Window window, double left, double width) {
        return new TimeScale(window.first(), window.last().plusDays(1), left, width);
    }

    /** Wide enough for all days, and for the day in view. */
    static TimeScale of(List<LocalDate> days, LocalDate inView, double left, double width) {
        LocalDate earliest = inView.minusYears(MOST_YEARS);
        LocalDate latest = inView.plusYears(MOST_YEARS);
        List<LocalDate> shown = new ArrayList<>(days);
        shown.removeIf(day -> day.isBefore(earliest) || day.isAfter(latest));
        shown.add(inView);
        LocalDate first = shown.stream().min(LocalDate::compareTo).orElseThrow().withDayOfMonth(1);
        LocalDate last = shown.stream().max(LocalDate::compareTo).orElseThrow();
        return new TimeScale(first, last.withDayOfMonth(1).plusMonths(1), left, width);
    }

    /** The left edge of a day; days beyond the picture stand at its edges. */
    double x(LocalDate day) {
        return Math.max(left, Math.min(right(), place(day)));
    }

    /** The same, beyond the edges too. */
    double place(LocalDate day) {
        return left + width * ChronoUnit.DAYS.between(first, day) / ChronoUnit.DAYS.between(first, end);
    }

    boolean shows(LocalDate day) {
        return !day.isBefore(first) && day.isBefore(end);
    }

    /** Whether so little is shown that days have names, and not months. */
    boolean isNear() {
        return ChronoUnit.DAYS.between(first, end) < FEW_DAYS;
    }

    double right() {
        return left + width;
    }

    /** The beginnings of weeks, months, quarters or years that have room for their names. */
    List<LocalDate> ticks(double room) {
        return isNear() ? days(room) : months(room);
    }

    /** Weeks begin on Mondays. */
    private List<LocalDate> days(double room) {
        int days = (int) ChronoUnit.DAYS.between(first, end);
        int step = DAY_STEPS.stream()
                .filter(each -> width * each / days >= room)
                .findFirst()
                .orElse(2 * DAY_STEPS.get(DAY_STEPS.size() - 1));
        LocalDate aligned = step == 1 ? first : first.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        return Stream.iterate(aligned, day -> day.isBefore(end), day -> day.plusDays(step))
                .toList();
    }

    private List<LocalDate> months(double room) {
        int months = (int) ChronoUnit.MONTHS.between(first, end);
        int step = STEPS.stream()
                .filter(each -> width * each / months >= room)
                .findFirst()
                .orElse(STEPS.get(STEPS.size() - 1));
        LocalDate aligned = step < 12
                ? first.withDayOfMonth(1).minusMonths((first.getMonthValue() - 1) % step)
                : LocalDate.of(Math.floorDiv(first.getYear(), step / 12) * (step / 12), 1, 1);
        return IntStream.rangeClosed(0, months / step + 1)
                .mapToObj(tick -> aligned.plusMonths((long) tick * step))
                .filter(this::shows)
                .toList();
    }
}
