package io.milepost.domain;

/** A goal's state before and after a batch. */
public record StateChange(GoalState before, GoalState after) {

    public boolean isNone() {
        return before.equals(after);
    }

    /** How its sums moved. */
    public Movement movement() {
        return new Movement(before.delivery(), after.delivery());
    }
}
