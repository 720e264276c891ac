package io.milepost.host.jira;

/** There is no such issue, or the person may not see it: the two answer alike. */
public final class UnknownIssueException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnknownIssueException(String key) {
        super("Issue " + key + " does not exist or you do not have permission to see it.");
    }
}
