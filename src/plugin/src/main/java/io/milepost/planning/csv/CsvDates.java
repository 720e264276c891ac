package io.milepost.planning.csv;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the dates of a file are written. A time of day may follow, with an offset from UTC or without: the day is taken as
 * it is written, whatever the offset, because it is the day for which its author recorded the value.
 */
public enum CsvDates {
    YEAR_MONTH_DAY("yyyy-MM-dd", "(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})"),
    DAY_MONTH_YEAR_POINTS("dd.MM.yyyy", "(?<day>\\d{1,2})\\.(?<month>\\d{1,2})\\.(?<year>\\d{4})"),
    DAY_MONTH_YEAR_SLASHES("dd/MM/yyyy", "(?<day>\\d{1,2})/(?<month>\\d{1,2})/(?<year>\\d{4})"),
    MONTH_DAY_YEAR_SLASHES("MM/dd/yyyy", "(?<month>\\d{1,2})/(?<day>\\d{1,2})/(?<year>\\d{4})"),
    YEAR_MONTH_DAY_SLASHES("yyyy/MM/dd", "(?<year>\\d{4})/(?<month>\\d{1,2})/(?<day>\\d{1,2})"),
    DAY_NAMED_MONTH_YEAR("d-MMM-yyyy", "(?<day>\\d{1,2})-(?<month>[A-Za-z]{3})-(?<year>\\d{4})");

    private static final String TIME =
            "([T ]([01]?\\d|2[0-3]):[0-5]\\d(:[0-5]\\d([.,]\\d{1,9})?)?( ?[AaPp][Mm])?( ?(Z|UTC|GMT|[+-]\\d{2}:?\\d{2}))?)?";
    private static final int LONGEST = 60;
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private final String form;
    private final Pattern pattern;

    CsvDates(String form, String day) {
        this.form = form;
        this.pattern = Pattern.compile(day + TIME);
    }

    /** As people know it: "dd.MM.yyyy". */
    public String form() {
        return form;
    }

    static boolean anyReads(String cell) {
        return Arrays.stream(values()).anyMatch(form -> form.date(cell).isPresent());
    }

    Optional<LocalDate> date(String cell) {
        return read(cell).content();
    }

    CellReading<LocalDate> read(String cell) {
        if (cell.isEmpty()) {
            return CellReading.refused(CsvFault.DATE_EMPTY);
        }
        Matcher written = pattern.matcher(cell);
        if (cell.length() > LONGEST || !written.matches()) {
            return CellReading.refused(CsvFault.DATE_UNREADABLE, Excerpt.of(cell), form);
        }
        try {
            return CellReading.of(LocalDate.of(
                    Integer.parseInt(written.group("year")),
                    month(written.group("month")),
                    Integer.parseInt(written.group("day"))));
        } catch (DateTimeException e) {
            return CellReading.refused(CsvFault.DATE_ABSENT_FROM_CALENDAR, cell, form);
        }
    }

    private static int month(String written) {
        return Character.isDigit(written.charAt(0))
                ? Integer.parseInt(written)
                : MONTHS.indexOf(written.toLowerCase(Locale.ROOT)) + 1;
    }
}
