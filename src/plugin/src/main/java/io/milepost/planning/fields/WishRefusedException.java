package io.milepost.planning.fields;

/** A wish for fields that names what is not there or cannot be. */
public final class WishRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String what;
    private final String value;

    WishRefusedException(String what, String value) {
        super(what + ": " + value);
        this.what = what;
        this.value = value;
    }

    /** The end of the key of the message: {@code unit}, {@code project} or {@code screen}. */
    public String what() {
        return what;
    }

    public String value() {
        return value;
    }
}
