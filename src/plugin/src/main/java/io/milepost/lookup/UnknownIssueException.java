package io.milepost.lookup;

/** There is no such issue, or the person may not see it. */
public class UnknownIssueException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String key;

    public UnknownIssueException(String key) {
        super("no issue " + key);
        this.key = key;
    }

    public String key() {
        return key;
    }
}
