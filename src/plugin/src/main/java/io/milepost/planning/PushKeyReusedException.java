package io.milepost.planning;

/** The key of a push that has been kept, with another request. */
public class PushKeyReusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String key;

    public PushKeyReusedException(String key) {
        super("key of another push: " + key);
        this.key = key;
    }

    public String key() {
        return key;
    }
}
