package io.milepost.host.jql;

/** A query that cannot be run; the message says for a person what is wrong and where. */
final class JqlException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    JqlException(String message) {
        super(message);
    }

    JqlException(String message, Position position) {
        super(message + " (line " + position.line() + ", character " + position.character() + ")");
    }

    /** A place in the query's text, counted from 1. */
    record Position(int line, int character) {}
}
