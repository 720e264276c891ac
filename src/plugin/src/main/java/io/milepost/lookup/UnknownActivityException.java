package io.milepost.lookup;

/** There is no such activity of the goal, or the person may not see it. */
public class UnknownActivityException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String key;

    public UnknownActivityException(String key) {
        super("no activity " + key);
        this.key = key;
    }

    public String key() {
        return key;
    }
}
