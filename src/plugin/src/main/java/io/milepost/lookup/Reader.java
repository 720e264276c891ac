package io.milepost.lookup;

/**
 * How the person who is asking reads: pages write numbers, dates and times by it.
 *
 * @param locale as Jira names it, {@code de_DE}
 * @param timeZone as the time zone database names it, {@code Europe/Berlin}
 */
public record Reader(String locale, String timeZone) {}
