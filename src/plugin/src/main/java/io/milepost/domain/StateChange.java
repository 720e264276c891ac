package io.milepost.domain;

import java.time.LocalDate;

/** A goal's state before and after a batch. */
public record StateChange(GoalState before, GoalState after) {

    public boolean isNone() {
        return before.equals(after);
    }

    /** Whether a figure differs: that the same value was measured again on a later day is no change to tell of. */
    public boolean isTold() {
        return !isNone() && !isMeasuredAgain();
    }

    private boolean isMeasuredAgain() {
        LocalDate last = before.judged().measuredOn().orElse(LocalDate.MAX);
        return after.judged().measuredOn().filter(last::isBefore).isPresent()
                && before.equals(after.measuredOn(before.judged().measuredOn()));
    }

    /** How its sums moved. */
    public Movement movement() {
        return new Movement(before.delivery(), after.delivery());
    }
}
