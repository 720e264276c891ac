package io.milepost.planning;

import io.milepost.domain.Share;

/** A share that is below 0, or more than other goals have left of the activity. */
public class ShareRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Share wanted;
    private final transient Share left;

    public ShareRefusedException(Share wanted, Share left) {
        super(wanted.value() + " of " + left.value());
        this.wanted = wanted;
        this.left = left;
    }

    public Share wanted() {
        return wanted;
    }

    public Share left() {
        return left;
    }
}
