package io.milepost.wiring;

import io.milepost.lookup.GoalRecords;
import io.milepost.planning.StoredGoals;
import java.util.List;

/** Tells planning which goals are stored. */
public final class KnownGoals implements StoredGoals {

    private final GoalRecords records;

    public KnownGoals(GoalRecords records) {
        this.records = records;
    }

    @Override
    public boolean isStored(long issueId) {
        return records.byIds(List.of(issueId)).containsKey(issueId);
    }
}
