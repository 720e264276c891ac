package io.milepost.planning.csv;

import java.util.ArrayList;
import java.util.List;

/** Collects the errors of a file: the first ones to be named, all of them to be counted. */
final class ErrorList {

    private final List<CsvError> named = new ArrayList<>();
    private int count;

    void add(CsvError error) {
        count++;
        if (named.size() < CsvRefusedException.MOST_NAMED) {
            named.add(error);
        }
    }

    boolean isEmpty() {
        return count == 0;
    }

    CsvRefusedException refusal() {
        return new CsvRefusedException(named, count);
    }
}
