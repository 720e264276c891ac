package io.milepost.planning;

import io.milepost.domain.plan.GoalPlan;
import io.milepost.domain.plan.PlanDifference;
import io.milepost.domain.plan.Revision;

/** Somebody else has saved the plan since the editor read it; says what he has changed, and what could not be saved. */
public class PlanConflictException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Revision<GoalPlan> current;
    private final transient PlanDifference difference;

    public PlanConflictException(Revision<GoalPlan> current, PlanDifference difference) {
        super("version " + current.version() + " has been saved meanwhile");
        this.current = current;
        this.difference = difference;
    }

    public Revision<GoalPlan> current() {
        return current;
    }

    public PlanDifference difference() {
        return difference;
    }
}
