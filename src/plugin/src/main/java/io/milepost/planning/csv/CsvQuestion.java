package io.milepost.planning.csv;

import java.util.List;

/** What a file leaves open and a person must choose, with a cell that can be read in more than one way. */
public record CsvQuestion(Subject subject, int line, String example, List<Answer> answers) {

    public CsvQuestion {
        answers = List.copyOf(answers);
    }

    /** What is to be chosen: one field of {@link CsvChoices}. */
    public enum Subject {
        DECIMAL,
        DATES,
        DATE_COLUMN,
        VALUE_COLUMN
    }

    /** One choice, by the name or column number that {@link CsvChoices} takes, and what it makes of the example. */
    public record Answer(String choice, String reading) {}
}
