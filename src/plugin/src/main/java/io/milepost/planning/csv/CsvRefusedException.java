package io.milepost.planning.csv;

import java.util.List;

/** A file of which nothing is kept, with its first errors and how many there are in all. */
public class CsvRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** How many errors are named; the others are counted. */
    public static final int MOST_NAMED = 100;

    private final transient List<CsvError> errors;
    private final int count;

    CsvRefusedException(List<CsvError> errors, int count) {
        super(count + " errors, the first: " + errors.get(0));
        this.errors = List.copyOf(errors);
        this.count = count;
    }

    CsvRefusedException(CsvError error) {
        this(List.of(error), 1);
    }

    public List<CsvError> errors() {
        return errors;
    }

    public int count() {
        return count;
    }
}
