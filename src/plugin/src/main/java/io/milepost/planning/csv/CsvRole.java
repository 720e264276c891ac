package io.milepost.planning.csv;

/** What a column of a file is about. */
public enum CsvRole {
    DATE,
    VALUE,
    GOAL,
    KPI,
    NOTE;

    /** Without a date and a value nothing is a measurement. */
    public boolean isRequired() {
        return this == DATE || this == VALUE;
    }
}
