package io.milepost.rest.picture;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where days stand: the first of a month on the left edge, the end of another on the right.
 *
 * @param end the first day that is not shown
 */
record TimeScale(LocalDate first, LocalDate end, double left, double width) {

    private static final List<Integer> STEPS = List.of(1, 3, 6, 12, 24, 60, 120, 600);

    /** More than this is not a plan but a mistake in a date, which shall not press all else into a line. */
    private static final int MOST_YEARS = 20;

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
        double share = (double) ChronoUnit.DAYS.between(first, day) / ChronoUnit.DAYS.between(first, end);
        return left + width * Math.max(0, Math.min(1, share));
    }

    double right() {
        return left + width;
    }

    /** The beginnings of months, quarters or years that have room for their names. */
    List<LocalDate> ticks(double room) {
        int months = (int) ChronoUnit.MONTHS.between(first, end);
        int step = STEPS.stream()
                .filter(each -> width * each / months >= room)
                .findFirst()
                .orElse(STEPS.get(STEPS.size() - 1));
        LocalDate aligned = step < 12
                ? first.minusMonths((first.getMonthValue() - 1) % step)
                : LocalDate.of(Math.floorDiv(first.getYear(), step / 12) * (step / 12), 1, 1);
        return IntStream.rangeClosed(0, months / step + 1)
                .mapToObj(tick -> aligned.plusMonths((long) tick * step))
                .filter(day -> !day.isBefore(first) && day.isBefore(end))
                .toList();
    }
}
