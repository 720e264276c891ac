package io.milepost.wiring;

import io.milepost.domain.Contribution;
import io.milepost.domain.Path;
import io.milepost.lookup.GoalRecords;
import io.milepost.planning.StoredContributions;
import java.util.List;
import java.util.Optional;

/** Tells planning which issues the stored numbers count for which goals. */
public final class StoredPaths implements StoredContributions {

    private final GoalRecords records;

    public StoredPaths(GoalRecords records) {
        this.records = records;
    }

    @Override
    public Optional<Path> path(long activityId, long goalId) {
        return records.contributionsOf(List.of(activityId)).stream()
                .filter(each -> each.goalId() == goalId)
                .map(Contribution::path)
                .findFirst();
    }
}
