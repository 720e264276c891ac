package io.milepost.rest.picture;

import io.milepost.rest.picture.Chart.Bar;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Draws what a row shows on the time axis: its bar, or where that lies beyond it, and its milestones. */
final class BarDrawing {

    static final double STRIP_HEIGHT = 4;

    private static final double BAR_DOWN = 7;
    private static final double BAR_HEIGHT = 14;
    private static final double STRIP_DOWN = 23;
    private static final double THIN_DOWN = 9;
    private static final double THIN_HEIGHT = 8;
    private static final Shape.Face DETAIL = Frame.DETAIL;

    private final TimeScale scale;
    private final List<Shape> shapes;
    private final Locale locale;

    /** @param shapes to which what is drawn is added */
    BarDrawing(TimeScale scale, List<Shape> shapes, Locale locale) {
        this.scale = scale;
        this.shapes = shapes;
        this.locale = locale;
    }

    /** @param noDays what is said of a row without a bar */
    void bar(Bar bar, double y, String noDays) {
        days(bar).ifPresentOrElse(days -> body(bar, days, y), () -> text(scale.left(), y + 31, noDays));
        bar.marks().stream().filter(mark -> scale.shows(mark.day())).forEach(mark -> mark(mark, y));
    }

    /** A thin bar, or a mark on the one day that is known. */
    void activity(Bar bar, double y) {
        Optional<LocalDate> one = bar.days().due().or(bar.days()::start);
        days(bar).ifPresentOrElse(days -> body(bar, days, y), () -> one.filter(scale::shows)
                .ifPresent(day -> point(day, y + 13, true, Paint.of(bar.look().tone()))));
    }

    private static Optional<Chart.Window> days(Bar bar) {
        return bar.days()
                .start()
                .flatMap(start ->
                        bar.days().due().filter(due -> !due.isBefore(start)).map(due -> new Chart.Window(start, due)));
    }

    private void body(Bar bar, Chart.Window days, double y) {
        if (days.last().isBefore(scale.first())) {
            text(scale.left(), y + 18, "\u2190 " + named(days.last()));
        } else if (!days.first().isBefore(scale.end())) {
            String text = named(days.first()) + " \u2192";
            text(scale.right() - TextWidth.of(text, DETAIL.size()), y + 18, text);
        } else if (bar.look().kind() == Chart.Kind.ACTIVITY) {
            double from = scale.place(days.first());
            double length = Math.max(2, scale.place(days.last().plusDays(1)) - from);
            box(from, length, y + THIN_DOWN, THIN_HEIGHT, Paint.of(bar.look().tone()));
        } else {
            drawn(bar, scale.place(days.first()), scale.place(days.last().plusDays(1)), y);
        }
    }

    private String named(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locale)
                .format(day);
    }

    /** A bar from x to x, of which only what lies within the time in view is seen. */
    private void drawn(Bar bar, double from, double to, double y) {
        double length = Math.max(2, to - from);
        Tone tone = bar.look().tone();
        box(from, length, y + BAR_DOWN, BAR_HEIGHT, Paint.pale(tone));
        bar.figures()
                .result()
                .map(BarDrawing::part)
                .ifPresent(part -> box(from, length * part, y + BAR_DOWN, BAR_HEIGHT, Paint.of(tone)));
        if (bar.look().kind() == Chart.Kind.GOAL) {
            strips(bar, from, length, y);
        }
    }

    private void strips(Bar bar, double from, double length, double y) {
        box(from, length, y + STRIP_DOWN, STRIP_HEIGHT, Paint.GRID);
        bar.figures()
                .delivery()
                .map(BarDrawing::part)
                .ifPresent(part -> box(from, length * part, y + STRIP_DOWN, STRIP_HEIGHT, Paint.STRIP));
        bar.figures().pace().map(BarDrawing::part).ifPresent(part -> {
            double notch = from + length * part;
            if (notch >= scale.left() && notch <= scale.right()) {
                shapes.add(new Shape.Line(notch, y + BAR_DOWN - 3, notch, y + BAR_DOWN + BAR_HEIGHT + 3, 2, Paint.INK));
            }
        });
    }

    private void box(double from, double length, double y, double height, Paint paint) {
        double left = Math.max(scale.left(), from);
        double right = Math.min(scale.right(), from + length);
        shapes.add(new Shape.Box(left, y, Math.max(0, right - left), height, paint));
    }

    /** More than the whole fills no more than the bar. */
    static double part(BigDecimal share) {
        return Math.max(0, Math.min(1, share.doubleValue()));
    }

    private void mark(Chart.Mark mark, double y) {
        point(mark.day(), y + BAR_DOWN + BAR_HEIGHT / 2, mark.reached(), Paint.INK);
    }

    private void point(LocalDate day, double y, boolean isFull, Paint paint) {
        double middle = (scale.x(day) + scale.x(day.plusDays(1))) / 2;
        shapes.add(new Shape.Diamond(middle, y, 5, isFull, paint));
    }

    private void text(double x, double y, String text) {
        TextWidth.fitting(text, DETAIL.size(), scale.width())
                .ifPresent(said -> shapes.add(new Shape.Text(x, y, DETAIL, said)));
    }
}
