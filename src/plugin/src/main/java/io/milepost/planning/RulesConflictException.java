package io.milepost.planning;

import io.milepost.domain.plan.PlanRules;
import io.milepost.domain.plan.Revision;

/** Somebody else has changed the rules since the editor read them. */
public class RulesConflictException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Revision<PlanRules> current;

    public RulesConflictException(Revision<PlanRules> current) {
        super("version " + current.version() + " has been saved meanwhile");
        this.current = current;
    }

    public Revision<PlanRules> current() {
        return current;
    }
}
