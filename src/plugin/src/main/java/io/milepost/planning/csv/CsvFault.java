package io.milepost.planning.csv;

import java.util.Locale;

/** Everything that a file can be refused for; the texts stand under its message key. */
public enum CsvFault {
    FILE_EMPTY,
    FILE_TOO_LARGE,
    FILE_IS_WORKBOOK,
    FILE_HEADER_ONLY,
    FILE_TOO_MANY_ROWS,
    TEXT_NOT_IN_ENCODING,
    TEXT_NUL,
    TEXT_CONTROL_CHARACTER,
    LINE_TOO_LONG,
    COLUMN_ONLY_ONE,
    COLUMN_TOO_MANY,
    COLUMN_ABSENT,
    ROW_QUOTES,
    ROW_TOO_SHORT,
    ROW_TOO_LONG,
    DATE_EMPTY,
    DATE_UNREADABLE,
    DATE_ABSENT_FROM_CALENDAR,
    DATE_TOO_EARLY,
    DATE_IN_FUTURE,
    VALUE_EMPTY,
    VALUE_NOT_A_NUMBER,
    VALUE_NOT_FINITE,
    VALUE_EXPONENT,
    VALUE_GROUPING,
    VALUE_UNIT,
    VALUE_TOO_LARGE,
    VALUE_TOO_FINE,
    GOAL_EMPTY,
    KPI_EMPTY,
    TEXT_TOO_LONG,
    ROW_REPEATED,
    ROW_CONTRADICTED;

    public String messageKey() {
        return "milepost.error.csv." + name().toLowerCase(Locale.ROOT).replace('_', '.');
    }
}
