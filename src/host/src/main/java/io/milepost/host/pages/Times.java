package io.milepost.host.pages;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times as people read them, in their zone; a missing one is empty. */
record Times(ZoneId zone) {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("d MMM uuuu HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    /**
     * A time in words and for machines.
     *
     * @param iso the value of HTML's {@code datetime}
     */
    record Moment(String text, String iso) {}

    Moment minute(Timestamp time) {
        return time == null ? new Moment("", "") : minute(time.toInstant());
    }

    Moment minute(Instant time) {
        return new Moment(MINUTE.format(time.atZone(zone)), time.toString());
    }

    /** A local date, which Jira keeps as the midnight of the server. */
    static Moment day(Timestamp date) {
        return date == null ? new Moment("", "") : day(date.toLocalDateTime());
    }

    private static Moment day(java.time.LocalDateTime date) {
        return new Moment(DAY.format(date), date.toLocalDate().toString());
    }
}
