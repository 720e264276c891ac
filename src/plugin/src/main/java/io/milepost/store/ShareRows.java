package io.milepost.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.milepost.domain.Share;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads the shares that people have set. */
final class ShareRows {

    private final Rows<ActivityShareRow, Part> rows;

    ShareRows(ActiveObjects ao) {
        this.rows = new Rows<>(ao, ActivityShareRow.class, ActivityShareRow.COLUMNS, Part::of);
    }

    /** By activity and goal. */
    Map<Long, Map<Long, Share>> byActivity(Collection<Long> activityIds) {
        return rows.whereIn("ACTIVITY_ID", activityIds).stream()
                .collect(Collectors.groupingBy(Part::activityId, Collectors.toMap(Part::goalId, Part::share)));
    }

    /** By activity. */
    Map<Long, Share> inGoal(long goalId) {
        return rows.whereIn("GOAL_ID", List.of(goalId)).stream()
                .collect(Collectors.toMap(Part::activityId, Part::share));
    }

    private record Part(long activityId, long goalId, Share share) {
        static Part of(ActivityShareRow row) {
            return new Part(row.getActivityId(), row.getGoalId(), Share.ofMillionths(row.getMillionths()));
        }
    }
}
