package io.milepost.rest.picture;

import io.milepost.rest.picture.DayCalendar.Kind;
import io.milepost.rest.picture.DayCalendar.Look;
import java.util.List;
import java.util.stream.IntStream;

/** How milestones, ends of goals and activities look in a calendar. */
final class CalendarSigns {

    private CalendarSigns() {}

    /** What nobody has judged is as dark as letters, except an activity, which is never judged. */
    static Paint edge(Look look) {
        return look.tone() == Tone.QUIET && look.kind() != Kind.ACTIVITY ? Paint.INK : Paint.of(look.tone());
    }

    static Paint ground(Look look) {
        return look.kind() == Kind.ACTIVITY ? Paint.QUIET_PALE : Paint.pale(look.tone());
    }

    /** A diamond is a milestone, a flag the end of a goal. */
    static List<Shape> sign(Look look, double x, double middle, double size) {
        Paint paint = edge(look);
        double half = size / 2;
        if (look.kind() == Kind.MILESTONE) {
            return List.of(new Shape.Diamond(x + half - 1, middle, half - 1, look.full(), paint));
        }
        return List.of(
                new Shape.Box(x, middle - half + 1, 1.5, size - 2, paint),
                new Shape.Box(x, middle - half + 1, size - 4, half - 0.5, paint));
    }

    static List<Frame.Sample> legend(DayCalendar.Words words) {
        return List.of(
                new Frame.Sample(
                        16,
                        (x, y) -> sign(new Look(Kind.MILESTONE, Tone.QUIET, false), x, y - 4, 11),
                        words.milestone()),
                new Frame.Sample(
                        13, (x, y) -> sign(new Look(Kind.GOAL, Tone.QUIET, false), x, y - 4, 12), words.goal()),
                new Frame.Sample(20, (x, y) -> List.of(new Shape.Box(x, y - 8, 16, 9, Paint.QUIET)), words.activity()));
    }

    /** Of a year, whose days have no room for more. */
    static List<Frame.Sample> legendOfYear(DayCalendar.Words words) {
        return List.of(
                new Frame.Sample(
                        16,
                        (x, y) -> List.of(new Shape.Diamond(x + 5, y - 4, 4, true, Paint.INK)),
                        words.milestone() + ", " + words.goal()),
                new Frame.Sample(
                        48,
                        (x, y) -> IntStream.rangeClosed(1, 3)
                                .<Shape>mapToObj(
                                        load -> new Shape.Box(x + (load - 1) * 14.0, y - 10, 12, 12, Paint.load(load)))
                                .toList(),
                        words.load()));
    }
}
