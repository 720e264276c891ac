package io.milepost.lookup;

/** There is no such goal, or none that the reader may see: both answer alike. */
public class UnknownGoalException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String key;

    public UnknownGoalException(String key) {
        super("unknown goal: " + key);
        this.key = key;
    }

    public String key() {
        return key;
    }
}
