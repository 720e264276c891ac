package io.milepost.host;

/** The host cannot start for a reason that a person can remove; the message says which and how. */
public final class StartRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StartRefusedException(String message, Throwable cause) {
        super(message, cause);
    }
}
