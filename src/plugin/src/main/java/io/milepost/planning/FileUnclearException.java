package io.milepost.planning;

import io.milepost.planning.csv.CsvQuestion;
import java.util.List;

/** A file that can be read in more than one way, and nobody has said in which. */
public class FileUnclearException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<CsvQuestion> questions;

    public FileUnclearException(List<CsvQuestion> questions) {
        super("open questions: " + questions);
        this.questions = List.copyOf(questions);
    }

    public List<CsvQuestion> questions() {
        return questions;
    }
}
