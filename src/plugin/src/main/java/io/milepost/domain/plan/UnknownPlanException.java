package io.milepost.domain.plan;

/** There is no such plan, or none that the reader may see: both answer alike. */
public class UnknownPlanException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final long id;

    public UnknownPlanException(long id) {
        super("unknown plan: " + id);
        this.id = id;
    }

    public long id() {
        return id;
    }
}
