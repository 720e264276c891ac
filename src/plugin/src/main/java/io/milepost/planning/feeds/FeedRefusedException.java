package io.milepost.planning.feeds;

/** A link that cannot be made as it is wanted. */
public class FeedRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final String value;

    public FeedRefusedException(Reason reason, String value) {
        super(reason + ": " + value);
        this.reason = reason;
        this.value = value;
    }

    public Reason reason() {
        return reason;
    }

    public String value() {
        return value;
    }

    /** Why. */
    public enum Reason {
        NAME,
        TOO_MANY
    }
}
