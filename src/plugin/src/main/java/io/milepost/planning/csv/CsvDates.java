package io.milepost.planning.csv;

/** How the dates of a file are written. */
public enum CsvDates {
    YEAR_MONTH_DAY("yyyy-MM-dd"),
    DAY_MONTH_YEAR_POINTS("dd.MM.yyyy"),
    DAY_MONTH_YEAR_SLASHES("dd/MM/yyyy"),
    MONTH_DAY_YEAR_SLASHES("MM/dd/yyyy"),
    YEAR_MONTH_DAY_SLASHES("yyyy/MM/dd"),
    DAY_NAMED_MONTH_YEAR("d-MMM-yyyy");

    private final String form;

    CsvDates(String form) {
        this.form = form;
    }

    /** As people know it: "dd.MM.yyyy". */
    public String form() {
        return form;
    }
}
