package io.milepost.planning.feeds;

/** A link that is not there, was ended, or is not for who asks: nobody learns which of these. */
public class UnknownFeedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnknownFeedException() {
        super("no such feed");
    }
}
