package io.milepost.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.milepost.domain.Contribution;
import io.milepost.domain.Delivery;
import io.milepost.domain.Share;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongPredicate;

/** Reads contributions by plain SQL: a roadmap needs tens of thousands, too many for a proxy each. */
final class ContributionRows {

    private static final String SELECT =
            "SELECT {ACTIVITY_ID}, {GOAL_ID}, {PATH}, {SHARE_MILLIONTHS}, {WEIGHT}, {DONE}, {STANDARD_WEIGHT} FROM #"
                    + " WHERE ";

    /** Beyond this many, reading all in the range of their ids costs less. */
    private static final int FEW = 10_000;

    private final WayToDatabase database;

    ContributionRows(ActiveObjects ao) {
        this.database = new WayToDatabase(ao);
    }

    /** One statement a slice of ids, in no order. */
    List<Contribution> whereIn(String column, Collection<Long> ids) {
        List<Contribution> found = new ArrayList<>();
        withSql(sql -> IdSlices.of(ids)
                .forEach(slice -> found.addAll(sql.query(
                        ContributionRow.class,
                        SELECT + IdSlices.isIn("{" + column + "}", slice),
                        slice,
                        ContributionRows::contribution))));
        return found;
    }

    /** An activity comes once for each of the goals; in no order. */
    List<Long> activityIdsOf(Collection<Long> goalIds) {
        List<Long> found = new ArrayList<>();
        withSql(sql -> IdSlices.shortOf(goalIds)
                .forEach(slice -> found.addAll(activityIds(sql, IdSlices.isIn("{GOAL_ID}", slice), slice))));
        return found;
    }

    /** Tells of each of these issues whether it contributes to anything. */
    LongPredicate contributing(Collection<Long> issueIds) {
        return issueIds.size() > FEW ? contributingBetween(FoundIds.among(issueIds)) : contributingOf(issueIds);
    }

    private LongPredicate contributingBetween(FoundIds found) {
        withSql(sql -> sql.each(
                ContributionRow.class,
                "SELECT {ACTIVITY_ID} FROM # WHERE {ACTIVITY_ID} " + found.range(),
                row -> found.add(row.getLong(1))));
        return found;
    }

    private LongPredicate contributingOf(Collection<Long> issueIds) {
        Set<Long> found = new HashSet<>();
        withSql(sql -> IdSlices.of(issueIds)
                .forEach(slice -> found.addAll(activityIds(sql, IdSlices.isIn("{ACTIVITY_ID}", slice), slice))));
        return found::contains;
    }

    private static List<Long> activityIds(PlainSql sql, String condition, List<Long> values) {
        return sql.query(
                ContributionRow.class, "SELECT {ACTIVITY_ID} FROM # WHERE " + condition, values, row -> row.getLong(1));
    }

    List<Contribution> ofActivitiesBetween(long after, long upTo) {
        List<Contribution> found = new ArrayList<>();
        withSql(sql -> found.addAll(sql.query(
                ContributionRow.class,
                SELECT + "{ACTIVITY_ID} > ? AND {ACTIVITY_ID} <= ?",
                List.of(after, upTo),
                ContributionRows::contribution)));
        return found;
    }

    Map<Long, Delivery> sumsByGoal() {
        Map<Long, Delivery> sums = new HashMap<>();
        withSql(sql -> sql.query(
                ContributionRow.class,
                "SELECT {GOAL_ID}, SUM({WEIGHT}), SUM({DONE}) FROM # GROUP BY {GOAL_ID}",
                List.of(),
                row -> sums.put(row.getLong(1), new Delivery(row.getLong(2), row.getLong(3)))));
        return sums;
    }

    private void withSql(Consumer<PlainSql> reading) {
        database.by(ContributionRow.class).ifPresent(reading);
    }

    private static Contribution contribution(ResultSet row) throws SQLException {
        return new Contribution(
                row.getLong(1),
                row.getLong(2),
                StoredRows.path(row.getString(3)),
                Share.ofMillionths(row.getLong(4)),
                new Delivery(row.getLong(5), row.getLong(6)),
                row.getBoolean(7));
    }
}
