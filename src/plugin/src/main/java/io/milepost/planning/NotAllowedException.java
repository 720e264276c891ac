package io.milepost.planning;

/** The person lacks the right that a change needs. */
public class NotAllowedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Right right;

    public NotAllowedException(Right right, String where) {
        super("needs " + right + " on " + where);
        this.right = right;
    }

    public Right right() {
        return right;
    }

    /** The rights that changes need. */
    public enum Right {
        ADMINISTER_PROJECT,
        EDIT_ISSUE,
        LINK_ISSUE,
        ADMINISTER_JIRA
    }
}
