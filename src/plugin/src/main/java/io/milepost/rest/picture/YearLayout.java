package io.milepost.rest.picture;

import io.milepost.rest.picture.Shape.Face;
import io.milepost.rest.picture.Shape.Role;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Lays a year out as its months, each a small grid of days: the darker, the more goes on; a diamond where something is due. */
final class YearLayout {

    private static final int DAYS = 7;
    private static final int WEEKS = 6;
    private static final int LEAST = 216;
    private static final int GAP = 24;
    private static final int NAME = 24;
    private static final int WEEKDAYS = 20;
    private static final int WEEK = 28;
    private static final int DARKEST = 3;
    private static final int MARGIN = Frame.MARGIN;

    private final DayCalendar calendar;
    private final Frame frame;
    private final int busiest;
    private final Size size;

    /**
     * How large a month is.
     *
     * @param times how much larger than on the page
     */
    private record Size(int columns, double width, double height, double times) {

        /** So many beside each other, each in such a room. */
        private static Size of(int columns, double width, double height) {
            double times = Math.min(width / LEAST, height / (NAME + WEEKDAYS + WEEKS * (double) WEEK));
            return new Size(columns, width, height, times);
        }

        private double of(double pixels) {
            return pixels * times;
        }

        private int text(int pixels) {
            return Math.max(8, (int) of(pixels));
        }
    }

    private YearLayout(DayCalendar calendar, Frame frame, Size size) {
        this.calendar = calendar;
        this.frame = frame;
        this.size = size;
        this.busiest = calendar.period()
                .first()
                .datesUntil(calendar.period().last().plusDays(1))
                .mapToInt(calendar::countOn)
                .max()
                .orElse(0);
    }

    /** As many months beside each other as on a page of that width. */
    static Scene of(DayCalendar calendar, int width) {
        double room = width - 2.0 * MARGIN;
        int columns = Math.max(1, (int) ((room + GAP) / (LEAST + GAP)));
        double month = NAME + WEEKDAYS + WEEKS * (double) WEEK;
        Size size = new Size(columns, (room + GAP) / columns - GAP, month, 1);
        int rows = rows(calendar, columns);
        int height = (int) (Frame.TOP + rows * (month + GAP) + around(calendar));
        return new YearLayout(calendar, new Frame(calendar.heading(), width, height), size).scene("");
    }

    /** All months on one sheet, as large as it lets them be. */
    static Scene of(DayCalendar calendar, int width, int height) {
        double room = width - 2.0 * MARGIN;
        double below = height - Frame.TOP - around(calendar);
        int columns = 4;
        int rows = rows(calendar, columns);
        Size size = Size.of(columns, (room + GAP) / columns - GAP, below / rows - GAP);
        return new YearLayout(calendar, new Frame(calendar.heading(), width, height), size).scene("1 / 1");
    }

    private static int rows(DayCalendar calendar, int columns) {
        return (calendar.period().months().size() + columns - 1) / columns;
    }

    private static double around(DayCalendar calendar) {
        return (calendar.note().isPresent() ? Frame.NOTE : 0) + (double) Frame.LEGEND;
    }

    private Scene scene(String page) {
        List<LocalDate> months = calendar.period().months();
        double y = Frame.TOP;
        for (int at = 0; at < months.size(); at++) {
            int column = at % size.columns();
            int row = at / size.columns();
            y = Frame.TOP + row * (size.height() + GAP);
            month(months.get(at), MARGIN + column * (size.width() + GAP), y);
        }
        frame.note(calendar.note(), y + size.height() + 16);
        frame.legend(CalendarSigns.legendOfYear(calendar.words()), page);
        return frame.scene();
    }

    private void month(LocalDate month, double x, double y) {
        DateTimeFormatter name =
                DateTimeFormatter.ofPattern("LLLL", calendar.words().locale());
        DateTimeFormatter weekday =
                DateTimeFormatter.ofPattern("ccc", calendar.words().locale());
        Face head = new Face(size.text(14), true, Paint.INK);
        String named = name.format(month);
        frame.group(Role.HEADING, named, () -> frame.text(x, y + size.of(15), head, named, size.width()));
        List<LocalDate> weeks = calendar.period().weeksOf(month);
        double day = size.width() / DAYS;
        Face small = new Face(size.text(10), false, Paint.SOFT);
        for (int at = 0; at < DAYS; at++) {
            String text = weekday.format(weeks.get(0).plusDays(at));
            frame.centred(x + (at + 0.5) * day, y + size.of(NAME + 13.0), small, text, day);
        }
        double top = y + size.of(NAME + (double) WEEKDAYS);
        for (int week = 0; week < weeks.size(); week++) {
            for (int at = 0; at < DAYS; at++) {
                LocalDate date = weeks.get(week).plusDays(at);
                if (date.getMonth() == month.getMonth()) {
                    day(date, x + at * day, top + week * size.of(WEEK), day);
                }
            }
        }
    }

    private void day(LocalDate date, double x, double y, double width) {
        int count = calendar.countOn(date);
        Runnable drawing = () -> ground(date, count, x, y, width);
        if (count == 0) {
            drawing.run();
        } else {
            String told = calendar.words().shortDay().apply(date) + ", "
                    + calendar.words().count().apply(count);
            frame.group(Role.ROW, told, drawing);
        }
    }

    private void ground(LocalDate date, int count, double x, double y, double width) {
        double height = size.of(WEEK - 2.0);
        boolean isToday = date.equals(calendar.period().today());
        if (isToday) {
            frame.add(new Shape.Box(x - 1, y - 1, width, height + 2, Paint.TODAY));
            frame.add(new Shape.Box(x + 1, y + 1, width - 4, height - 2, Paint.SURFACE));
        }
        if (count > 0) {
            double edge = isToday ? 1 : 0;
            Paint load = Paint.load((int) Math.ceil((double) count * DARKEST / busiest));
            frame.add(new Shape.Box(x + edge, y + edge, width - 2 - 2 * edge, height - 2 * edge, load));
        }
        Face face = new Face(size.text(12), isToday, Paint.INK);
        frame.centred(x + width / 2 - 1, y + height / 2 + face.size() * 0.36, face, "" + date.getDayOfMonth(), width);
        if (calendar.dueOn(date) > 0) {
            double radius = size.of(4);
            frame.add(new Shape.Diamond(x + width - radius - 4, y + height - radius - 2, radius, true, Paint.INK));
        }
    }
}
