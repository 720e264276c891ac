package io.milepost.lookup;

/** There is no such project, or none that the reader may see: both answer alike. */
public class UnknownProjectException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String key;

    public UnknownProjectException(String key) {
        super("unknown project: " + key);
        this.key = key;
    }

    public String key() {
        return key;
    }
}
