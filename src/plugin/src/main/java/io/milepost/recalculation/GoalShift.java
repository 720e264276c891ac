package io.milepost.recalculation;

import io.milepost.domain.Cause;
import io.milepost.domain.Delivery;
import io.milepost.domain.StateChange;
import java.util.List;

/**
 * How a goal's own sum and its state move, and why.
 *
 * @param own is added to the goal's own sum
 * @param change what the state was when the batch began and what it becomes; sums move by the difference
 * @param causes the reasons of the change of the state, by time
 */
public record GoalShift(Delivery own, StateChange change, List<Cause> causes) {

    /** Is added to the goal's total. */
    public Delivery total() {
        return change.movement().difference();
    }
}
