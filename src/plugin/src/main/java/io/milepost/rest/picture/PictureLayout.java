package io.milepost.rest.picture;

import io.milepost.rest.picture.Chart.Bar;
import io.milepost.rest.picture.Shape.Face;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Lays a chart out for a width, or for sheets: names on the left, bars by their days, how each goal stands on the right. Each
 * sheet has the same head and the same time.
 */
final class PictureLayout {

    static final int MARGIN = 16;
    static final int ROW = 36;
    static final int TOP = 92;

    private static final int NARROW = 560;
    private static final int STANDING = 150;
    private static final int TICK = 62;
    private static final int LEGEND = 40;
    private static final int NOTE = 24;
    private static final int INDENT = 14;
    private static final double BAR_DOWN = 7;
    private static final double BAR_HEIGHT = 14;
    private static final double STRIP_DOWN = 23;
    private static final double STRIP_HEIGHT = 4;
    private static final Face NAME = new Face(12, false, Paint.INK);
    private static final Face DETAIL = new Face(10, false, Paint.SOFT);

    private final Chart chart;
    private final Sheet sheet;
    private final int width;
    private final double labels;
    private final TimeScale scale;
    private final List<Shape> shapes = new ArrayList<>();

    /**
     * A part of a chart on a surface.
     *
     * @param bars those of the chart's that it shows
     * @param note what it says below them
     * @param page which page it is; empty where there is no other
     */
    private record Sheet(int width, int height, List<Bar> bars, Optional<String> note, String page) {}

    private PictureLayout(Chart chart, Sheet sheet) {
        this.chart = chart;
        this.sheet = sheet;
        this.width = sheet.width();
        this.labels = Math.max(110, Math.min(320, width * 0.3));
        double left = MARGIN + labels + MARGIN;
        double right = width - MARGIN - (isNarrow() ? 0 : STANDING);
        this.scale = chart.time()
                .window()
                .map(window -> TimeScale.of(window, left, right - left))
                .orElseGet(() -> TimeScale.of(days(chart), chart.time().day(), left, right - left));
    }

    /** As high as its bars need. */
    static Scene of(Chart chart, int width) {
        int height = TOP + ROW * chart.bars().size() + (chart.more().isPresent() ? NOTE : 0) + LEGEND;
        return new PictureLayout(chart, new Sheet(width, height, chart.bars(), chart.more(), "")).scene();
    }

    /** As many sheets as its bars need; the last one says how many goals there are besides. */
    static List<Scene> sheets(Chart chart, int width, int height) {
        int rows = Math.max(1, (height - TOP - NOTE - LEGEND) / ROW);
        int all = chart.bars().size();
        int pages = Math.max(1, (all + rows - 1) / rows);
        return IntStream.range(0, pages)
                .mapToObj(page -> new Sheet(
                        width,
                        height,
                        chart.bars().subList(page * rows, Math.min(all, (page + 1) * rows)),
                        chart.more().filter(more -> page == pages - 1),
                        (page + 1) + " / " + pages))
                .map(sheet -> new PictureLayout(chart, sheet).scene())
                .toList();
    }

    private static List<LocalDate> days(Chart chart) {
        return chart.bars().stream()
                .flatMap(bar -> Stream.of(
                                bar.days().start().stream(),
                                bar.days().due().stream(),
                                bar.marks().stream().map(Chart.Mark::day))
                        .flatMap(days -> days))
                .toList();
    }

    private boolean isNarrow() {
        return width < NARROW;
    }

    private Scene scene() {
        double bottom = TOP + ROW * (double) sheet.bars().size();
        shapes.add(new Shape.Box(0, 0, width, sheet.height(), Paint.SURFACE));
        heading();
        axis(bottom);
        for (int row = 0; row < sheet.bars().size(); row++) {
            bar(sheet.bars().get(row), TOP + ROW * (double) row);
        }
        if (scale.shows(chart.time().day())) {
            double day = scale.x(chart.time().day());
            shapes.add(new Shape.Line(day, TOP - 6, day, bottom, 1.5, Paint.TODAY));
        }
        sheet.note().ifPresent(more -> text(MARGIN, bottom + 16, DETAIL, more, width - 2.0 * MARGIN));
        legend(sheet.height() - 14.0);
        return new Scene(width, sheet.height(), chart.heading().title(), shapes);
    }

    private void heading() {
        double room = width - 2.0 * MARGIN;
        text(MARGIN, 30, new Face(18, true, Paint.INK), chart.heading().title(), room);
        text(MARGIN, 50, new Face(12, false, Paint.SOFT), chart.heading().subtitle(), room);
        text(MARGIN, 65, DETAIL, chart.heading().filter(), room);
    }

    private void axis(double bottom) {
        DateTimeFormatter named = DateTimeFormatter.ofPattern(
                scale.isNear() ? "d MMM" : "LLL yyyy", chart.words().locale());
        List<LocalDate> ticks = scale.ticks(TICK);
        for (LocalDate tick : ticks) {
            double x = scale.x(tick);
            shapes.add(new Shape.Line(x, TOP - 6, x, bottom, 1, Paint.GRID));
            String name = named.format(tick);
            if (TextWidth.of(name, DETAIL.size()) <= width - MARGIN - x) {
                text(x + 3, TOP - 12, DETAIL, name, TICK);
            }
        }
        shapes.add(new Shape.Line(MARGIN, TOP - 6, width - (double) MARGIN, TOP - 6, 1, Paint.GRID));
    }

    private void bar(Bar bar, double y) {
        int before = shapes.size();
        double indent = Math.min(labels / 2, INDENT * (double) bar.label().depth());
        text(MARGIN + indent, y + 16, NAME, bar.label().name(), labels - indent);
        String detail = isNarrow() ? bar.standing().words() : bar.label().detail();
        text(MARGIN + indent, y + 29, DETAIL, detail, labels - indent);
        days(bar)
                .ifPresentOrElse(
                        days -> body(bar, days, y),
                        () -> text(scale.left(), y + 31, DETAIL, chart.words().noDays(), scale.width()));
        bar.marks().stream().filter(mark -> scale.shows(mark.day())).forEach(mark -> mark(mark, y));
        if (!isNarrow()) {
            double x = width - MARGIN - (double) STANDING + 10;
            Face face = new Face(12, true, Paint.of(bar.standing().tone()));
            text(x, y + 18, face, bar.standing().words(), STANDING - 10);
        }
        shapes.add(new Shape.Line(MARGIN, y + ROW, width - (double) MARGIN, y + ROW, 0.5, Paint.GRID));
        List<Shape> own = shapes.subList(before, shapes.size());
        Shape group = new Shape.Group(bar.told(), own);
        own.clear();
        shapes.add(group);
    }

    private static Optional<Chart.Window> days(Bar bar) {
        return bar.days()
                .start()
                .flatMap(start ->
                        bar.days().due().filter(due -> !due.isBefore(start)).map(due -> new Chart.Window(start, due)));
    }

    private void body(Bar bar, Chart.Window days, double y) {
        if (days.last().isBefore(scale.first())) {
            text(scale.left(), y + 18, DETAIL, "\u2190 " + named(days.last()), scale.width());
        } else if (!days.first().isBefore(scale.end())) {
            String text = named(days.first()) + " \u2192";
            text(scale.right() - TextWidth.of(text, DETAIL.size()), y + 18, DETAIL, text, scale.width());
        } else {
            drawn(bar, scale.place(days.first()), scale.place(days.last().plusDays(1)), y);
        }
    }

    private String named(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(chart.words().locale())
                .format(day);
    }

    /** A bar from x to x, of which only what lies within the time in view is seen. */
    private void drawn(Bar bar, double from, double to, double y) {
        double length = Math.max(2, to - from);
        Tone tone = bar.standing().tone();
        box(from, length, y + BAR_DOWN, BAR_HEIGHT, Paint.pale(tone));
        part(bar.figures().result())
                .ifPresent(part -> box(from, length * part, y + BAR_DOWN, BAR_HEIGHT, Paint.of(tone)));
        box(from, length, y + STRIP_DOWN, STRIP_HEIGHT, Paint.GRID);
        part(bar.figures().delivery())
                .ifPresent(part -> box(from, length * part, y + STRIP_DOWN, STRIP_HEIGHT, Paint.STRIP));
        part(bar.figures().pace()).ifPresent(part -> {
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
    private static Optional<Double> part(Optional<BigDecimal> share) {
        return share.map(known -> Math.max(0, Math.min(1, known.doubleValue())));
    }

    private void mark(Chart.Mark mark, double y) {
        double middle = (scale.x(mark.day()) + scale.x(mark.day().plusDays(1))) / 2;
        shapes.add(new Shape.Diamond(middle, y + BAR_DOWN + BAR_HEIGHT / 2, 5, mark.reached(), Paint.INK));
    }

    private void legend(double y) {
        double x = MARGIN;
        shapes.add(new Shape.Box(x, y - 9, 16, 10, Paint.QUIET));
        x = legendText(x + 20, y, chart.words().result());
        shapes.add(new Shape.Box(x, y - 6, 16, STRIP_HEIGHT, Paint.STRIP));
        x = legendText(x + 20, y, chart.words().delivery());
        shapes.add(new Shape.Line(x + 4, y - 11, x + 4, y + 2, 2, Paint.INK));
        x = legendText(x + 10, y, chart.words().pace());
        shapes.add(new Shape.Diamond(x + 5, y - 4, 5, false, Paint.INK));
        legendText(x + 14, y, chart.words().milestone());
        double end = width - MARGIN - TextWidth.of(sheet.page(), DETAIL.size());
        text(end, y, DETAIL, sheet.page(), width - end);
    }

    private double legendText(double x, double y, String text) {
        text(x, y, DETAIL, text, width - MARGIN - x);
        return x + TextWidth.of(text, DETAIL.size()) + 14;
    }

    private void text(double x, double y, Face face, String text, double room) {
        String fitting = TextWidth.cut(text, face.size(), room);
        if (!text.isEmpty() && (fitting.length() > 1 || fitting.equals(text))) {
            shapes.add(new Shape.Text(x, y, face, fitting));
        }
    }
}
