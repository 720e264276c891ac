package io.milepost.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.milepost.domain.Activity;
import io.milepost.domain.Delivery;
import io.milepost.domain.Progress;
import io.milepost.domain.Traits;
import io.milepost.lookup.ActivityRecords;
import io.milepost.lookup.PlacedActivity;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads where activities stand for roadmaps: ten thousand cost no more statements than ten.
 * Those of which nothing is stored yet are open, without days and lanes.
 */
public final class ActiveObjectsActivityRecords implements ActivityRecords {

    private static final int AFTER_ACTIVITY = 9;

    private final WayToDatabase database;

    public ActiveObjectsActivityRecords(ActiveObjects ao) {
        this.database = new WayToDatabase(ao);
    }

    @Override
    public List<PlacedActivity> contributingTo(Collection<Long> goalIds) {
        return database.by(ContributionRow.class)
                .map(sql -> new Reading(sql).read(goalIds))
                .orElse(List.of());
    }

    /** Of one question. */
    private static final class Reading {

        private final PlainSql sql;
        private final LanesText lanes = new LanesText();
        private final Map<Long, Activity> activities = new HashMap<>();
        private final Map<Long, Map<Long, Delivery>> byGoal = new HashMap<>();

        Reading(PlainSql sql) {
            this.sql = sql;
        }

        List<PlacedActivity> read(Collection<Long> goalIds) {
            IdSlices.shortOf(goalIds).forEach(this::readActivities);
            List<PlacedActivity> found = new ArrayList<>(activities.size());
            activities.forEach((id, activity) -> found.add(new PlacedActivity(activity, byGoal.get(id))));
            found.sort(Comparator.comparingLong(PlacedActivity::id));
            return found;
        }

        private void readActivities(List<Long> goals) {
            sql.query(
                    ContributionRow.class,
                    "SELECT " + ActivityRows.columnsOf("a") + ", c.{ACTIVITY_ID}, c.{GOAL_ID}, c.{WEIGHT}, c.{DONE}"
                            + " FROM # c LEFT JOIN " + sql.name(ActivityRow.class)
                            + " a ON a.{ACTIVITY_ID} = c.{ACTIVITY_ID} WHERE "
                            + IdSlices.isIn("c.{GOAL_ID}", goals),
                    goals,
                    this::take);
        }

        private Delivery take(ResultSet row) throws SQLException {
            long id = row.getLong(AFTER_ACTIVITY);
            Map<Long, Delivery> parts = byGoal.get(id);
            if (parts == null) {
                parts = new HashMap<>(2);
                byGoal.put(id, parts);
                activities.put(id, activity(row, id));
            }
            return parts.put(
                    row.getLong(AFTER_ACTIVITY + 1),
                    new Delivery(row.getLong(AFTER_ACTIVITY + 2), row.getLong(AFTER_ACTIVITY + 3)));
        }

        private Activity activity(ResultSet row, long id) throws SQLException {
            row.getLong(1);
            return row.wasNull()
                    ? new Activity(id, 0, Progress.TO_DO, "", Traits.NONE)
                    : ActivityRows.activity(row, lanes);
        }
    }
}
