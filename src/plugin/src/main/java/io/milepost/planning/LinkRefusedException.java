package io.milepost.planning;

/** An issue cannot be linked to a goal, or its link cannot be taken away. */
public class LinkRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    public LinkRefusedException(Reason reason, long issueId) {
        super("issue " + issueId + ": " + reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Why it cannot be. */
    public enum Reason {
        /** Issues of its type are no activities. */
        NO_ACTIVITY,
        /** It contributes by its epic or by the issue of which it is a sub-task, and not by a link. */
        NO_LINK
    }
}
