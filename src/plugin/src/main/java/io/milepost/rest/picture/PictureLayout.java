package io.milepost.rest.picture;

import io.milepost.rest.picture.Chart.Bar;
import io.milepost.rest.picture.Shape.Face;
import io.milepost.rest.picture.Shape.Role;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Lays a chart out for a width, or for sheets: names on the left, bars by their days, how each goal stands on the right. Each
 * sheet has the same head and the same time.
 */
final class PictureLayout {

    private static final int MARGIN = Frame.MARGIN;
    static final int TOP = 92;

    private static final int NARROW = 560;
    private static final int STANDING = 150;
    private static final int TICK = 62;
    private static final int INDENT = 14;
    private static final Face NAME = new Face(12, false, Paint.INK);
    private static final Face HEAD = new Face(12, true, Paint.INK);
    private static final Face SMALL = new Face(11, false, Paint.INK);
    private static final Face DETAIL = Frame.DETAIL;

    private final Chart chart;
    private final Sheet sheet;
    private final int width;
    private final double labels;
    private final TimeScale scale;
    private final BarDrawing drawing;
    private final Frame frame;

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
        this.frame = new Frame(chart.heading(), width, sheet.height());
        this.labels = Math.max(110, Math.min(320, width * 0.3));
        double left = MARGIN + labels + MARGIN;
        double right = width - MARGIN - (isNarrow() ? 0 : STANDING);
        this.scale = chart.time()
                .window()
                .map(window -> TimeScale.of(window, left, right - left))
                .orElseGet(() -> TimeScale.of(days(chart), chart.time().day(), left, right - left));
        this.drawing = new BarDrawing(scale, frame.shapes(), chart.words().locale());
    }

    /** As high as its bars need. */
    static Scene of(Chart chart, int width) {
        int height = TOP + Sheets.height(chart.bars()) + (chart.note().isPresent() ? Frame.NOTE : 0) + Frame.LEGEND;
        return new PictureLayout(chart, new Sheet(width, height, chart.bars(), chart.note(), "")).scene();
    }

    /** As many sheets as its bars need; the last one says how many goals there are besides. */
    static List<Scene> sheets(Chart chart, int width, int height) {
        List<List<Bar>> rows = Sheets.of(chart.bars(), height - TOP - Frame.NOTE - Frame.LEGEND);
        int pages = rows.size();
        return IntStream.range(0, pages)
                .mapToObj(page -> new Sheet(
                        width,
                        height,
                        rows.get(page),
                        chart.note().filter(more -> page == pages - 1),
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
        double bottom = TOP + (double) Sheets.height(sheet.bars());
        axis(bottom);
        double y = TOP;
        for (Bar bar : sheet.bars()) {
            row(bar, y);
            y += bar.look().kind().height();
        }
        if (scale.shows(chart.time().day())) {
            double day = scale.x(chart.time().day());
            frame.add(new Shape.Line(day, TOP - 6, day, bottom, 1.5, Paint.TODAY));
        }
        frame.note(sheet.note(), bottom + 16);
        frame.legend(chart.words().legend().stream().map(PictureLayout::sample).toList(), sheet.page());
        return frame.scene();
    }

    private void axis(double bottom) {
        DateTimeFormatter named = DateTimeFormatter.ofPattern(
                scale.isNear() ? "d MMM" : "LLL yyyy", chart.words().locale());
        List<LocalDate> ticks = scale.ticks(TICK);
        for (LocalDate tick : ticks) {
            double x = scale.x(tick);
            frame.add(new Shape.Line(x, TOP - 6, x, bottom, 1, Paint.GRID));
            String name = named.format(tick);
            if (TextWidth.of(name, DETAIL.size()) <= width - MARGIN - x) {
                text(x + 3, TOP - 12, DETAIL, name, TICK);
            }
        }
        frame.add(new Shape.Line(MARGIN, TOP - 6, width - (double) MARGIN, TOP - 6, 1, Paint.GRID));
    }

    private void row(Bar bar, double y) {
        double below = y + bar.look().kind().height();
        Role role = bar.look().kind() == Chart.Kind.LANE ? Role.HEADING : Role.ROW;
        frame.group(role, bar.told(), () -> {
            switch (bar.look().kind()) {
                case GOAL, LANE -> bar(bar, y);
                case ACTIVITY -> activity(bar, y);
                case NOTE -> text(
                        MARGIN + indent(bar), y + 16, DETAIL, bar.label().name(), labels - indent(bar));
            }
            frame.add(new Shape.Line(MARGIN, below, width - (double) MARGIN, below, 0.5, Paint.GRID));
        });
    }

    private double indent(Bar bar) {
        return Math.min(labels / 2, INDENT * (double) bar.label().depth());
    }

    private void bar(Bar bar, double y) {
        boolean isHead = bar.look().kind() == Chart.Kind.LANE;
        double room = labels - indent(bar);
        text(MARGIN + indent(bar), y + 16, isHead ? HEAD : NAME, bar.label().name(), room);
        String detail = isNarrow() ? bar.standing().words() : bar.label().detail();
        text(MARGIN + indent(bar), y + 29, DETAIL, detail, room);
        drawing.bar(bar, y, chart.words().noDays());
        standing(bar, y + 18, 12);
    }

    private void activity(Bar bar, double y) {
        text(MARGIN + indent(bar), y + 17, SMALL, bar.label().name(), labels - indent(bar));
        drawing.activity(bar, y);
        standing(bar, y + 17, 10);
    }

    private void standing(Bar bar, double y, int size) {
        if (!isNarrow()) {
            double x = width - MARGIN - (double) STANDING + 10;
            Face face = new Face(size, true, Paint.of(bar.standing().tone()));
            text(x, y, face, bar.standing().words(), STANDING - 10);
        }
    }

    private static Frame.Sample sample(Chart.Meaning meaning) {
        String name = meaning.name();
        return switch (meaning.sign()) {
            case FILL -> new Frame.Sample(20, (x, y) -> List.of(new Shape.Box(x, y - 9, 16, 10, Paint.QUIET)), name);
            case STRIP -> new Frame.Sample(
                    20, (x, y) -> List.of(new Shape.Box(x, y - 6, 16, BarDrawing.STRIP_HEIGHT, Paint.STRIP)), name);
            case TICK -> new Frame.Sample(
                    10, (x, y) -> List.of(new Shape.Line(x + 4, y - 11, x + 4, y + 2, 2, Paint.INK)), name);
            case DIAMOND -> new Frame.Sample(
                    14, (x, y) -> List.of(new Shape.Diamond(x + 5, y - 4, 5, false, Paint.INK)), name);
        };
    }

    private void text(double x, double y, Face face, String text, double room) {
        frame.text(x, y, face, text, room);
    }
}
