package io.milepost.planning;

/** Somebody else has changed the view since the editor read it. */
public class ViewConflictException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int version;

    public ViewConflictException(int version) {
        super("version " + version + " has been saved meanwhile");
        this.version = version;
    }

    public int version() {
        return version;
    }
}
