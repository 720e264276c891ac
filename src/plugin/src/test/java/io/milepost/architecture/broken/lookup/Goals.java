package io.milepost.architecture.broken.lookup;

import io.milepost.architecture.broken.domain.Goal;
import io.milepost.architecture.broken.store.GoalRow;

/** Reads storage past its port. */
public record Goals(Goal goal) {

    public static Goals of(GoalRow row) {
        return new Goals(null);
    }
}
