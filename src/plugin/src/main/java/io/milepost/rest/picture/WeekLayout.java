package io.milepost.rest.picture;

import io.milepost.rest.picture.DayCalendar.Kind;
import io.milepost.rest.picture.Shape.Face;
import io.milepost.rest.picture.Shape.Role;
import io.milepost.rest.picture.WeekPlacing.Placed;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Lays the weeks of a month or a quarter out below each other, with bands over the days of what lies on them. */
final class WeekLayout {

    private static final int DAYS = 7;
    private static final int NAMES = 26;
    private static final int NARROW = 640;
    private static final int MARGIN = Frame.MARGIN;

    private final DayCalendar calendar;
    private final Sheet sheet;
    private final Frame frame;
    private final double day;
    private final BandDrawing bands;

    /**
     * A part of a calendar on a surface.
     *
     * @param lines how many entries of a day there is room for
     */
    private record Sheet(
            int width,
            int height,
            List<LocalDate> weeks,
            WeekSize size,
            int lines,
            Optional<String> note,
            String page) {

        private double weekHeight() {
            return weeks.isEmpty() ? 0 : (height - around(note)) / weeks.size();
        }
    }

    private WeekLayout(DayCalendar calendar, Sheet sheet) {
        this.calendar = calendar;
        this.sheet = sheet;
        this.frame = new Frame(calendar.heading(), sheet.width(), sheet.height());
        this.day = frame.room() / DAYS;
        this.bands = new BandDrawing(frame, sheet.size(), day);
    }

    private static double around(Optional<String> note) {
        return Frame.TOP + NAMES + (note.isPresent() ? Frame.NOTE : 0) + Frame.LEGEND;
    }

    /** With as many lines a day as the page has; where days are too narrow to read anything, with how many entries they have. */
    static Scene of(DayCalendar calendar, int width) {
        List<LocalDate> weeks = calendar.period().weeks();
        int lines = width < NARROW ? 0 : calendar.period().scale().lines();
        double height = around(calendar.note()) + weeks.size() * WeekSize.USUAL.height(lines);
        Sheet sheet = new Sheet(width, (int) height, weeks, WeekSize.USUAL, lines, calendar.note(), "");
        return new WeekLayout(calendar, sheet).scene();
    }

    /** With at least as many lines a day as the page has, and as many more as there is room for. */
    static List<Scene> sheets(DayCalendar calendar, int width, int height) {
        List<LocalDate> weeks = calendar.period().weeks();
        int least = calendar.period().scale().lines();
        double room = height - around(calendar.note());
        int most = Math.max(1, (int) (room / WeekSize.SMALL.height(least)));
        int pages = (weeks.size() + most - 1) / most;
        int each = (weeks.size() + pages - 1) / pages;
        WeekSize size = room / each >= WeekSize.USUAL.height(least) ? WeekSize.USUAL : WeekSize.SMALL;
        int lines = Math.max(least, size.linesIn(room / each));
        return IntStream.range(0, pages)
                .mapToObj(page -> new Sheet(
                        width,
                        height,
                        weeks.subList(page * each, Math.min(weeks.size(), (page + 1) * each)),
                        size,
                        lines,
                        calendar.note(),
                        (page + 1) + " / " + pages))
                .map(sheet -> new WeekLayout(calendar, sheet).scene())
                .toList();
    }

    private Scene scene() {
        names();
        double y = Frame.TOP + (double) NAMES;
        double height = sheet.weekHeight();
        for (LocalDate week : sheet.weeks()) {
            week(week, y, height);
            y += height;
        }
        frame.add(new Shape.Line(MARGIN, y, MARGIN + frame.room(), y, 1, Paint.GRID));
        frame.note(sheet.note(), y + 16);
        frame.legend(CalendarSigns.legend(calendar.words()), sheet.page());
        return frame.scene();
    }

    private void names() {
        DateTimeFormatter named =
                DateTimeFormatter.ofPattern("ccc", calendar.words().locale());
        frame.add(new Shape.Box(MARGIN, Frame.TOP, frame.room(), NAMES, Paint.SUNKEN));
        for (int at = 0; at < DAYS; at++) {
            String name = named.format(sheet.weeks().get(0).plusDays(at));
            frame.text(MARGIN + at * day + 6, Frame.TOP + 17.0, new Face(11, true, Paint.SOFT), name, day - 8);
        }
    }

    private void week(LocalDate week, double y, double height) {
        frame.add(new Shape.Line(MARGIN, y, MARGIN + frame.room(), y, 1, Paint.GRID));
        List<Placed> placed = WeekPlacing.of(calendar.entries(), week, sheet.lines());
        IntStream.range(0, DAYS).forEach(at -> ground(week.plusDays(at), MARGIN + at * day, y, height));
        placed.forEach(each -> frame.group(
                Role.ROW,
                each.entry().told(),
                () -> bands.draw(each, MARGIN + day * (each.day().toEpochDay() - week.toEpochDay()), y)));
        IntStream.range(0, DAYS).forEach(at -> leftOut(week.plusDays(at), placed, MARGIN + at * day, y + height));
    }

    private void ground(LocalDate date, double x, double y, double height) {
        boolean isOutside = !calendar.period().has(date);
        if (isOutside) {
            frame.add(new Shape.Box(x, y + 0.5, day, height - 0.5, Paint.SUNKEN));
        }
        frame.add(new Shape.Line(x, y, x, y + height, 1, Paint.GRID));
        if (date.getDayOfWeek() == calendar.period().weekBegin().minus(1)) {
            frame.add(new Shape.Line(x + day, y, x + day, y + height, 1, Paint.GRID));
        }
        boolean isFirst = date.getDayOfMonth() == 1;
        String number = isFirst ? calendar.words().shortDay().apply(date) : "" + date.getDayOfMonth();
        boolean isToday = date.equals(calendar.period().today());
        Paint paint = isOutside ? Paint.SOFT : Paint.INK;
        Face face = new Face(sheet.size().text(), isToday || isFirst, isToday ? Paint.SURFACE : paint);
        if (isToday) {
            double width = Math.min(day - 6, face.width(number) + 8);
            frame.add(new Shape.Box(x + 3, y + 4, width, face.size() + 5.0, Paint.TODAY));
        }
        frame.text(x + 7, y + 5 + face.size(), face, number, day - 10);
    }

    /** How many more there are on a day than its lines show. */
    private void leftOut(LocalDate date, List<Placed> placed, double x, double bottom) {
        int shown = (int) placed.stream().filter(each -> each.liesOn(date)).count();
        int more = calendar.countOn(date) - shown;
        if (more <= 0) {
            return;
        }
        String text = sheet.lines() == 0 ? "" + more : calendar.words().more().apply(more);
        String told = calendar.words().shortDay().apply(date) + ", " + text;
        Face face = new Face(sheet.size().text() - 1, true, Paint.SOFT);
        frame.group(Role.ROW, told, () -> frame.text(x + 7, bottom - 5, face, text, day - 8));
    }

    /** Draws entries as bands. */
    private record BandDrawing(Frame frame, WeekSize size, double day) {

        private void draw(Placed placed, double x, double y) {
            DayCalendar.Look look = placed.entry().look();
            double top = y + size.top() + placed.line() * (double) size.pitch();
            double width = placed.length() * day - 6;
            double height = size.pitch() - 3.0;
            frame.add(new Shape.Box(x + 3, top, width, height, CalendarSigns.ground(look)));
            edge(placed, x + 3, top, height);
            double text = x + 3 + 8 + (look.kind() == Kind.ACTIVITY ? 0 : size.text() + 2);
            if (look.kind() != Kind.ACTIVITY) {
                CalendarSigns.sign(look, x + 11, top + height / 2, size.text()).forEach(frame::add);
            }
            Face face = new Face(size.text(), look.kind() == Kind.GOAL, Paint.INK);
            frame.text(
                    text,
                    top + (height + size.text()) / 2 - 1.5,
                    face,
                    placed.entry().name(),
                    x + width - text);
        }

        /** What goes on before the band has a broken edge. */
        private void edge(Placed placed, double x, double top, double height) {
            Paint paint = CalendarSigns.edge(placed.entry().look());
            if (!placed.before()) {
                frame.add(new Shape.Box(x, top, 3, height, paint));
                return;
            }
            double part = height / 5;
            IntStream.of(0, 2, 4).forEach(at -> frame.add(new Shape.Box(x, top + at * part, 3, part, paint)));
        }
    }
}
