package io.milepost.lookup;

import java.time.LocalDate;
import java.util.List;

/**
 * The activities of a roadmap on the days of a window, as far as one reader sees them.
 *
 * @param total how many lie on any of these days
 * @param hidden those of the whole roadmap that he may not see, because on which days they lie is not for him to know
 * @param days those on which there are any
 * @param items what is told of activities, the shortest first and then by their first day
 */
public record DayView(int total, Hidden hidden, List<Day> days, List<LaneActivity> items) {

    /** How many activities lie on a day. */
    public record Day(LocalDate day, int activities) {}
}
