package io.milepost.planning.csv;

import java.time.LocalDate;

/** How much a file and a row may hold. */
final class CsvLimits {

    static final int BYTES = 5 * 1024 * 1024;
    static final int ROWS = 100_000;
    static final int LINE = 100_000;
    static final int COLUMNS = 100;
    static final int GOAL = 255;
    /** The longest name that a KPI can have. */
    static final int KPI = 120;

    static final int NOTE = 4_000;
    static final LocalDate FIRST_DAY = LocalDate.EPOCH;

    private CsvLimits() {}
}
