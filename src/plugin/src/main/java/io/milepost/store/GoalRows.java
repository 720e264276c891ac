package io.milepost.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.milepost.domain.Delivery;
import io.milepost.domain.Goal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads goals by plain SQL: a batch of many transitions looks at hundreds of them, too many for a proxy each. */
final class GoalRows {

    private static final int STATE = 9;
    private static final String SELECT =
            "SELECT {GOAL_ID}, {PROJECT_ID}, {OWN_WEIGHT}, {OWN_DONE}, {TOTAL_WEIGHT}, {TOTAL_DONE}, {CALCULATED_MILLIS},"
                    + " {VALUE_FIELDS}, " + StateColumns.named("") + " FROM #";

    private final WayToDatabase database;

    GoalRows(ActiveObjects ao) {
        this.database = new WayToDatabase(ao);
    }

    /** One statement a slice of ids, in no order. */
    List<Goal> whereIn(String column, Collection<Long> ids) {
        List<Goal> found = new ArrayList<>();
        IdSlices.of(ids)
                .forEach(slice -> found.addAll(read(" WHERE " + IdSlices.isIn("{" + column + "}", slice), slice)));
        return found;
    }

    /** By ascending id. */
    List<Goal> all() {
        return read(" ORDER BY {GOAL_ID}", List.of());
    }

    /** By ascending id. */
    List<Goal> ofProjects(Collection<Long> projectIds) {
        List<Goal> found = whereIn("PROJECT_ID", projectIds);
        found.sort(Comparator.comparingLong(Goal::id));
        return found;
    }

    /** One statement a slice of projects, and of each goal nothing but its id. */
    Set<Long> idsIn(Collection<Long> projectIds) {
        Set<Long> found = new HashSet<>();
        IdSlices.of(projectIds).forEach(slice -> database.by(GoalRow.class)
                .ifPresent(sql -> found.addAll(sql.query(
                        GoalRow.class,
                        "SELECT {GOAL_ID} FROM # WHERE " + IdSlices.isIn("{PROJECT_ID}", slice),
                        slice,
                        row -> row.getLong(1)))));
        return found;
    }

    /** Of each goal nothing but its id. */
    Map<Long, List<Long>> idsByProject() {
        Map<Long, List<Long>> found = new HashMap<>();
        database.by(GoalRow.class)
                .ifPresent(sql -> sql.query(
                        GoalRow.class, "SELECT {PROJECT_ID}, {GOAL_ID} FROM #", List.of(), row -> found.computeIfAbsent(
                                        row.getLong(1), project -> new ArrayList<>())
                                .add(row.getLong(2))));
        return found;
    }

    List<Goal> between(long after, long upTo) {
        return read(" WHERE {GOAL_ID} > ? AND {GOAL_ID} <= ?", List.of(after, upTo));
    }

    /** Those that keep values of their activities' fields. */
    List<Goal> keepingValues() {
        return read(" WHERE {VALUE_FIELDS} IS NOT NULL", List.of());
    }

    private List<Goal> read(String condition, List<Long> values) {
        return database.by(GoalRow.class)
                .map(sql -> sql.query(GoalRow.class, SELECT + condition, values, GoalRows::goal))
                .orElse(List.of());
    }

    private static Goal goal(ResultSet row) throws SQLException {
        Delivery total = new Delivery(row.getLong(5), row.getLong(6));
        return new Goal(
                row.getLong(1),
                row.getLong(2),
                new Delivery(row.getLong(3), row.getLong(4)),
                StoredRows.words(row.getString(8)),
                StateColumns.read(row, STATE).state(total),
                Instant.ofEpochMilli(row.getLong(7)));
    }
}
