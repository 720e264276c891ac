package io.milepost.planning.archive;

/** A file that is not taken: what is wrong with it, by name. */
public final class ArchiveRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What was found wrong; the words are the ends of message keys. */
    public enum Reason {
        /** Arguments: line and column. */
        MALFORMED,
        NOT_AN_ARCHIVE,
        /** Arguments: its version and the one that is understood. */
        LATER_VERSION,
        UNKNOWN_TABLE,
        /** Arguments: table and column; so have the next three. */
        UNKNOWN_COLUMN,
        MISSING_VALUE,
        WRONG_VALUE,
        UNLISTED,
        /** Arguments: table and the first column's value. */
        OUT_OF_ORDER,
        /** Arguments: how many bytes are taken. */
        TOO_LARGE,
        TOO_DEEP,
        /** Arguments: how many characters a text may have. */
        TEXT_TOO_LONG,
        /** A zip file that holds anything but the one entry. */
        WRONG_ZIP,
        /** A zip file that grows out of all proportion. */
        ZIP_BOMB,
        /** Not the file that was looked at before. */
        ANOTHER_FILE,
        /** Arguments: the database's name. */
        DATABASE,
        /** The rows contradict each other, so that the database does not keep them. */
        CONTRADICTION
    }

    private final Reason reason;
    private final transient String[] arguments;

    public ArchiveRefusedException(Reason reason, String... arguments) {
        super(reason + " " + String.join(", ", arguments));
        this.reason = reason;
        this.arguments = arguments.clone();
    }

    public Reason reason() {
        return reason;
    }

    public String[] arguments() {
        return arguments.clone();
    }
}
