package io.milepost.host.jira;

import java.util.Map;

/** What a person typed is refused: messages by Jira's field id, in the order of the fields. */
public final class InvalidInputException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Map<String, String> errors;

    public InvalidInputException(Map<String, String> errors) {
        super(String.join(" ", errors.values()));
        this.errors = errors;
    }

    /** Messages by field id, such as {@code summary} or {@code customfield_10100}. */
    public Map<String, String> errors() {
        return errors;
    }
}
