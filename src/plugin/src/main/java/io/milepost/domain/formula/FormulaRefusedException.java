package io.milepost.domain.formula;

/** A text that is no formula: what is wrong, where, and the word that stands there. */
public class FormulaRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final int position;
    private final String word;

    public FormulaRefusedException(Reason reason, int position, String word) {
        super(reason + " at " + position + ": " + word);
        this.reason = reason;
        this.position = position;
        this.word = word;
    }

    public Reason reason() {
        return reason;
    }

    /** The first character of a text is at 1. */
    public int position() {
        return position;
    }

    /** What stands there, as it was typed; empty at the end of the text. */
    public String word() {
        return word;
    }

    /** What is wrong with the text. */
    public enum Reason {
        EMPTY,
        TOO_LONG,
        TOO_DEEP,
        /** Something else should stand there. */
        UNEXPECTED,
        /** The text ends too early. */
        UNFINISHED,
        /** Brackets without a name. */
        NAMELESS,
        UNKNOWN_KPI,
        UNKNOWN_FUNCTION,
        WRONG_NUMBER_OF_ARGUMENTS,
        /** round() wants a whole number from 0 to 6 behind the comma. */
        WRONG_DIGITS,
        /** sum() wants one KPI in brackets and nothing else. */
        SUM_OF_NO_KPI,
        /** A number that no KPI value can be. */
        NUMBER_OUT_OF_RANGE
    }
}
