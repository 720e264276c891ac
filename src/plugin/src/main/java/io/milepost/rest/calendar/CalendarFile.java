package io.milepost.rest.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * A calendar of days that programs read, once or again and again.
 *
 * @param written when it was made
 */
public record CalendarFile(String name, Instant written, List<DayEvent> events) {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    /** How often programs should ask again; most have a mind of their own. */
    private static final String AGAIN = "PT4H";

    public CalendarFile {
        events = List.copyOf(events);
    }

    public String text() {
        ContentLines lines = new ContentLines()
                .plain("BEGIN", "VCALENDAR")
                .plain("VERSION", "2.0")
                .plain("PRODID", "-//Milepost//Milepost//EN")
                .plain("CALSCALE", "GREGORIAN")
                .plain("METHOD", "PUBLISH")
                .text("NAME", name)
                .text("X-WR-CALNAME", name)
                .plain("REFRESH-INTERVAL;VALUE=DURATION", AGAIN)
                .plain("X-PUBLISHED-TTL", AGAIN);
        events.forEach(event -> write(event, lines));
        return lines.plain("END", "VCALENDAR").toString();
    }

    /** Nobody is busy by it; its end is the first day after it. */
    private void write(DayEvent event, ContentLines lines) {
        lines.plain("BEGIN", "VEVENT")
                .text("UID", event.id())
                .plain("DTSTAMP", MOMENT.format(written))
                .plain("DTSTART;VALUE=DATE", day(event.first()))
                .plain("DTEND;VALUE=DATE", day(event.last().plusDays(1)))
                .text("SUMMARY", event.words().summary())
                .text("DESCRIPTION", event.words().description())
                .text("CATEGORIES", event.words().category())
                .plain("URL", event.address())
                .plain("TRANSP", "TRANSPARENT")
                .plain("END", "VEVENT");
    }

    private static String day(LocalDate day) {
        return day.format(DateTimeFormatter.BASIC_ISO_DATE);
    }
}
