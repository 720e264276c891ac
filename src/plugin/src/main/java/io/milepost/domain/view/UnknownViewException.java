package io.milepost.domain.view;

/** There is no such view, or none that the reader may use: both answer alike. */
public class UnknownViewException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String id;

    public UnknownViewException(String id) {
        super("unknown view: " + id);
        this.id = id;
    }

    public String id() {
        return id;
    }
}
