package io.milepost.host.jql;

import io.milepost.host.jira.TimeZones;
import io.milepost.host.jql.Term.Value.Literal;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads JQL's dates: days, minutes of a day, and spans from now such as -5d or "4w 2d". */
public final class JqlDates {
    private static final Pattern SPAN = Pattern.compile("([+-]?)\\s*((?:\\d{1,6}[wdhm]\\s*)+)");
    private static final Pattern PART = Pattern.compile("(\\d+)([wdhm])");

    private final Clock clock;
    private final TimeZones zones;

    public JqlDates(Clock clock, TimeZones zones) {
        this.clock = clock;
        this.zones = zones;
    }

    Instant now() {
        return clock.instant();
    }

    List<?> instant(Literal literal, SearchContext context) {
        return List.of(read(literal, zone(context)));
    }

    /** The person's day at that instant. */
    List<?> day(Literal literal, SearchContext context) {
        ZoneId zone = zone(context);
        return List.of(read(literal, zone).atZone(zone).toLocalDate());
    }

    /** The midnight in the server's time zone at which the values of date fields are kept. */
    List<?> midnight(Literal literal, SearchContext context) {
        ZoneId zone = zone(context);
        LocalDate day = read(literal, zone).atZone(zone).toLocalDate();
        return List.of(day.atStartOfDay(ZoneId.systemDefault()).toInstant());
    }

    private ZoneId zone(SearchContext context) {
        return zones.getTimeZoneforUser(context.user()).toZoneId();
    }

    private Instant read(Literal literal, ZoneId zone) {
        return read(literal.text(), zone)
                .orElseThrow(() -> new JqlException(
                        "Date value '" + literal.text() + "' is invalid. Valid formats include: 'yyyy-MM-dd HH:mm',"
                                + " 'yyyy-MM-dd', or a period format e.g. '-5d', '4w 2d'.",
                        literal.position()));
    }

    private Optional<Instant> read(String text, ZoneId zone) {
        var span = SPAN.matcher(text.strip());
        if (span.matches()) {
            Duration length =
                    PART.matcher(span.group(2)).results().map(JqlDates::length).reduce(Duration.ZERO, Duration::plus);
            return Optional.of(span.group(1).equals("-") ? now().minus(length) : now().plus(length));
        }
        return absolute(text.strip().replace('/', '-'), zone);
    }

    private static Duration length(MatchResult part) {
        long number = Long.parseLong(part.group(1));
        return switch (part.group(2)) {
            case "w" -> Duration.ofDays(7 * number);
            case "d" -> Duration.ofDays(number);
            case "h" -> Duration.ofHours(number);
            default -> Duration.ofMinutes(number);
        };
    }

    private static Optional<Instant> absolute(String text, ZoneId zone) {
        try {
            LocalDateTime time = text.contains(":")
                    ? LocalDateTime.parse(text.replaceFirst("\\s+", "T"))
                    : LocalDate.parse(text).atStartOfDay();
            return Optional.of(time.atZone(zone).toInstant());
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }
}
