package io.milepost.host.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.stream.Stream;

/** The columns in which Jira keeps custom field values. */
public enum Column {
    STRING_VALUE,
    TEXT_VALUE,
    DATE_VALUE,
    NUMBER_VALUE;

    public String columnName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads Jira's own name of the column, such as {@code stringvalue}. */
    public static Column named(String jiraName) {
        return Stream.of(values())
                .filter(column -> column.columnName().replace("_", "").equals(jiraName))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no column for values: " + jiraName));
    }

    /** The value as Jira gives it to field types: String, Timestamp or Double. */
    Object read(ResultSet result) throws SQLException {
        return switch (this) {
            case STRING_VALUE, TEXT_VALUE -> result.getString(columnName());
            case DATE_VALUE -> result.getTimestamp(columnName());
            case NUMBER_VALUE -> {
                double number = result.getDouble(columnName());
                yield result.wasNull() ? null : number;
            }
        };
    }
}
