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
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Reads contributions by plain SQL: a roadmap needs tens of thousands, too many for a proxy each. */
final class ContributionRows {

    private static final String SELECT =
            "SELECT {ACTIVITY_ID}, {GOAL_ID}, {PATH}, {SHARE_MILLIONTHS}, {WEIGHT}, {DONE}, {STANDARD_WEIGHT} FROM #"
                    + " WHERE ";

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
