package io.milepost.rest.calendar;

import java.time.LocalDate;

/**
 * Something that takes whole days, which are the same days in every time zone.
 *
 * @param id the same whenever the calendar is read again, so that programs change the event and add none
 * @param last the last day of it
 * @param words what people read of it
 * @param address the page that shows it
 */
public record DayEvent(String id, LocalDate first, LocalDate last, Words words, String address) {

    private static final LocalDate LATEST = LocalDate.of(9999, 12, 30);

    public DayEvent {
        first = first.isAfter(LATEST) ? LATEST : first;
        last = last.isAfter(LATEST) ? LATEST : last.isBefore(first) ? first : last;
    }

    /** @param category by which calendars colour and filter */
    public record Words(String summary, String description, String category) {}
}
