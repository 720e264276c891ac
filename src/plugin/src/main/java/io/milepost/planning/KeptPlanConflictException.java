package io.milepost.planning;

/** Somebody else has changed or deleted the plan since the editor read it. */
public class KeptPlanConflictException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int version;

    public KeptPlanConflictException(int version) {
        super("version " + version + " has been saved meanwhile");
        this.version = version;
    }

    public int version() {
        return version;
    }
}
