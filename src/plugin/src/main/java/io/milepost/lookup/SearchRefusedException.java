package io.milepost.lookup;

/** Jira does not run a search, or it finds more than can be read. */
public class SearchRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String reason;

    /** @param reason in the words that Jira has for the reader */
    public SearchRefusedException(String reason) {
        super(reason);
        this.reason = reason;
    }

    public String reason() {
        return reason;
    }
}
