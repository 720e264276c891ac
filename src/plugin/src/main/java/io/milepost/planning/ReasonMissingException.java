package io.milepost.planning;

import java.util.List;

/** A change of targets that says no reason. */
public class ReasonMissingException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> parts;

    /** @param parts the names of the KPIs, milestones and campaigns whose targets change */
    public ReasonMissingException(List<String> parts) {
        super("no reason for the change of " + parts);
        this.parts = List.copyOf(parts);
    }

    public List<String> parts() {
        return parts;
    }
}
