package io.milepost.host.importing;

import java.util.Optional;

/** A field of a page that is missing or is not what Jira would send. */
final class WrongFieldException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String issueKey;

    WrongFieldException(String path, String reason) {
        super(path + " " + reason);
        this.issueKey = null;
    }

    /** A complaint about an issue that was read before the one that is being read. */
    WrongFieldException(String issueKey, String path, String reason) {
        super(path + " " + reason);
        this.issueKey = issueKey;
    }

    /** Where the field is, if it is not where the reader stands. */
    Optional<String> place() {
        return Optional.ofNullable(issueKey).map(key -> "issue " + key);
    }
}
