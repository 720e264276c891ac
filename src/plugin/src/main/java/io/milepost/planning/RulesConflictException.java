package io.milepost.planning;

import io.milepost.domain.plan.PlanRules;
import io.milepost.domain.plan.Revision;
import io.milepost.domain.plan.RulesHolder;

/** Somebody else has changed the rules since the editor read them, or the project has come under other ones. */
public class RulesConflictException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient RulesHolder holder;
    private final transient Revision<PlanRules> current;

    /** @param holder whose rules rule the project now */
    public RulesConflictException(RulesHolder holder, Revision<PlanRules> current) {
        super("version " + current.version() + " has been saved meanwhile");
        this.holder = holder;
        this.current = current;
    }

    public RulesHolder holder() {
        return holder;
    }

    public Revision<PlanRules> current() {
        return current;
    }
}
