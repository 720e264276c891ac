package io.milepost.wiring;

import io.milepost.domain.Goal;
import io.milepost.lookup.GoalRecords;
import io.milepost.planning.GoalParents;
import java.util.List;
import java.util.OptionalLong;

/** Tells planning where the stored goals stand. */
public final class StoredParents implements GoalParents {

    private final GoalRecords records;

    public StoredParents(GoalRecords records) {
        this.records = records;
    }

    @Override
    public OptionalLong parentOf(long goalId) {
        Goal goal = records.byIds(List.of(goalId)).get(goalId);
        return goal == null ? OptionalLong.empty() : goal.parentId();
    }
}
