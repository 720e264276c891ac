package io.milepost.rest.picture;

import io.milepost.rest.picture.Chart.Bar;
import io.milepost.rest.picture.Shape.Face;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Lays a chart out for a width: names on the left, bars by their days, how each goal stands on the right. */
final class PictureLayout {

    static final int MARGIN = 16;
    static final int ROW = 36;
    static final int TOP = 92;

    private static final int NARROW = 560;
    private static final int STANDING = 150;
    private static final int TICK = 62;
    private static final int LEGEND = 40;
    private static final double BAR_DOWN = 7;
    private static final double BAR_HEIGHT = 14;
    private static final double STRIP_DOWN = 23;
    private static final double STRIP_HEIGHT = 4;
    private static final Face NAME = new Face(12, false, Paint.INK);
    private static final Face DETAIL = new Face(10, false, Paint.SOFT);

    private final Chart chart;
    private final int width;
    private final double labels;
    private final TimeScale scale;
    private final List<Shape> shapes = new ArrayList<>();

    private PictureLayout(Chart chart, int width) {
        this.chart = chart;
        this.width = width;
        this.labels = Math.max(110, Math.min(320, width * 0.3));
        double left = MARGIN + labels + MARGIN;
        double right = width - MARGIN - (isNarrow() ? 0 : STANDING);
        this.scale = TimeScale.of(days(chart), chart.day(), left, right - left);
    }

    static Scene of(Chart chart, int width) {
        return new PictureLayout(chart, width).scene();
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
        double bottom = TOP + ROW * (double) chart.bars().size();
        int height = (int) bottom + (chart.more().isPresent() ? 24 : 0) + LEGEND;
        shapes.add(new Shape.Box(0, 0, width, height, Paint.SURFACE));
        heading();
        axis(bottom);
        for (int row = 0; row < chart.bars().size(); row++) {
            bar(chart.bars().get(row), TOP + ROW * (double) row);
        }
        double day = scale.x(chart.day());
        shapes.add(new Shape.Line(day, TOP - 6, day, bottom, 1.5, Paint.TODAY));
        chart.more().ifPresent(more -> text(MARGIN, bottom + 16, DETAIL, more, width - 2.0 * MARGIN));
        legend(height - 14);
        return new Scene(width, height, chart.heading().title(), shapes);
    }

    private void heading() {
        double room = width - 2.0 * MARGIN;
        text(MARGIN, 30, new Face(18, true, Paint.INK), chart.heading().title(), room);
        text(MARGIN, 50, new Face(12, false, Paint.SOFT), chart.heading().subtitle(), room);
    }

    private void axis(double bottom) {
        DateTimeFormatter month =
                DateTimeFormatter.ofPattern("LLL yyyy", chart.words().locale());
        List<LocalDate> ticks = scale.ticks(TICK);
        for (LocalDate tick : ticks) {
            double x = scale.x(tick);
            shapes.add(new Shape.Line(x, TOP - 6, x, bottom, 1, Paint.GRID));
            String name = month.format(tick);
            if (TextWidth.of(name, DETAIL.size()) <= width - MARGIN - x) {
                text(x + 3, TOP - 12, DETAIL, name, TICK);
            }
        }
        shapes.add(new Shape.Line(MARGIN, TOP - 6, width - (double) MARGIN, TOP - 6, 1, Paint.GRID));
    }

    private void bar(Bar bar, double y) {
        int before = shapes.size();
        text(MARGIN, y + 16, NAME, bar.label().name(), labels);
        String detail = isNarrow() ? bar.standing().words() : bar.label().detail();
        text(MARGIN, y + 29, DETAIL, detail, labels);
        days(bar)
                .ifPresentOrElse(
                        days -> body(bar, days, y),
                        () -> text(scale.left(), y + 31, DETAIL, chart.words().noDays(), scale.width()));
        bar.marks().forEach(mark -> mark(mark, y));
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

    /** From the beginning of the first day to the end of the last. */
    private Optional<double[]> days(Bar bar) {
        return bar.days().start().flatMap(start -> bar.days()
                .due()
                .filter(due -> !due.isBefore(start))
                .map(due -> new double[] {scale.x(start), scale.x(due.plusDays(1))}));
    }

    private void body(Bar bar, double[] days, double y) {
        double x = days[0];
        double length = Math.max(2, days[1] - days[0]);
        Tone tone = bar.standing().tone();
        shapes.add(new Shape.Box(x, y + BAR_DOWN, length, BAR_HEIGHT, Paint.pale(tone)));
        part(bar.figures().result())
                .ifPresent(
                        part -> shapes.add(new Shape.Box(x, y + BAR_DOWN, length * part, BAR_HEIGHT, Paint.of(tone))));
        shapes.add(new Shape.Box(x, y + STRIP_DOWN, length, STRIP_HEIGHT, Paint.GRID));
        part(bar.figures().delivery())
                .ifPresent(
                        part -> shapes.add(new Shape.Box(x, y + STRIP_DOWN, length * part, STRIP_HEIGHT, Paint.STRIP)));
        part(bar.figures().pace()).ifPresent(part -> {
            double notch = x + length * part;
            shapes.add(new Shape.Line(notch, y + BAR_DOWN - 3, notch, y + BAR_DOWN + BAR_HEIGHT + 3, 2, Paint.INK));
        });
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
    }

    private double legendText(double x, double y, String text) {
        text(x, y, DETAIL, text, width - MARGIN - x);
        return x + TextWidth.of(text, DETAIL.size()) + 14;
    }

    private void text(double x, double y, Face face, String text, double room) {
        String fitting = TextWidth.cut(text, face.size(), room);
        if (fitting.length() > 1 || fitting.equals(text)) {
            shapes.add(new Shape.Text(x, y, face, fitting));
        }
    }
}
