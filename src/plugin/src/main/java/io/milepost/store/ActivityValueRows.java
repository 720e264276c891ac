package io.milepost.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.milepost.domain.ActivityValue;
import io.milepost.domain.KpiValue;
import io.milepost.domain.Share;
import io.milepost.domain.delivery.FieldTotals;
import io.milepost.domain.delivery.ValueTotals;
import io.milepost.recalculation.ValueChanges;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads and replaces the values of activities' number fields, by plain SQL. */
final class ActivityValueRows {

    private static final String SELECT =
            "SELECT {ACTIVITY_ID}, {GOAL_ID}, {FIELD_ID}, {MILLIONTHS}, {SHARE_MILLIONTHS},"
                    + " {IS_DONE}, {CHANGED_MILLIS} FROM # WHERE ";

    /** As decimals, because some databases keep a sum of whole numbers in as few digits as each of them has. */
    private static final String SUMS = "SELECT {GOAL_ID}, {FIELD_ID}, {IS_DONE}, SUM(CAST({PART} AS DECIMAL(38, 0))),"
            + " SUM(CAST({SHARE_MILLIONTHS} AS DECIMAL(38, 0))) FROM # WHERE ";

    private static final String BY_SUM = " GROUP BY {GOAL_ID}, {FIELD_ID}, {IS_DONE}";

    private final ActiveObjects ao;

    ActivityValueRows(ActiveObjects ao) {
        this.ao = ao;
    }

    /** One statement a slice of ids, in no order. */
    List<ActivityValue> whereIn(String column, Collection<Long> ids) {
        List<ActivityValue> found = new ArrayList<>();
        PlainSql.of(ao, ActivityValueRow.class).ifPresent(sql -> IdSlices.of(ids)
                .forEach(slice -> found.addAll(sql.query(
                        ActivityValueRow.class,
                        SELECT + IdSlices.isIn("{" + column + "}", slice),
                        slice,
                        ActivityValueRows::value))));
        return found;
    }

    /** By goal and field; one statement a slice of goals. */
    Map<Long, Map<String, FieldTotals>> totals(Collection<Long> goalIds) {
        Map<Long, Map<String, FieldTotals>> totals = new HashMap<>();
        PlainSql.of(ao, ActivityValueRow.class).ifPresent(sql -> IdSlices.of(goalIds)
                .forEach(slice -> sql.query(
                        ActivityValueRow.class,
                        SUMS + IdSlices.isIn("{GOAL_ID}", slice) + BY_SUM,
                        slice,
                        row -> totals.computeIfAbsent(row.getLong(1), goal -> new HashMap<>())
                                .merge(row.getString(2), fieldTotals(row), FieldTotals::plus))));
        return totals;
    }

    static void replace(PlainSql sql, ValueChanges changes) {
        sql.batch(
                ActivityValueRow.class,
                "DELETE FROM # WHERE {ACTIVITY_ID} = ? AND {GOAL_ID} = ? AND {FIELD_ID} = ?",
                changes.removed(),
                (row, value) -> row.number(value.key().activityId())
                        .number(value.key().goalId())
                        .text(value.key().fieldId()));
        sql.batch(
                ActivityValueRow.class,
                "INSERT INTO # ({ACTIVITY_ID}, {GOAL_ID}, {FIELD_ID}, {MILLIONTHS}, {PART}, {SHARE_MILLIONTHS}, {IS_DONE},"
                        + " {CHANGED_MILLIS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                changes.set(),
                (row, value) -> row.number(value.key().activityId())
                        .number(value.key().goalId())
                        .text(value.key().fieldId())
                        .number(value.value().millionths())
                        .number(value.part().unscaledValue().longValueExact())
                        .number(value.share().millionths())
                        .number(value.done() ? 1 : 0)
                        .number(value.changedAt().toEpochMilli()));
    }

    private static ActivityValue value(ResultSet row) throws SQLException {
        return new ActivityValue(
                new ActivityValue.Key(row.getLong(1), row.getLong(2), row.getString(3)),
                KpiValue.ofMillionths(row.getLong(4)),
                Share.ofMillionths(row.getLong(5)),
                row.getInt(6) == 1,
                Instant.ofEpochMilli(row.getLong(7)));
    }

    private static FieldTotals fieldTotals(ResultSet row) throws SQLException {
        ValueTotals totals = new ValueTotals(decimal(row, 4), decimal(row, 5), Optional.empty());
        return new FieldTotals(totals, row.getInt(3) == 1 ? totals : ValueTotals.NONE);
    }

    private static BigDecimal decimal(ResultSet row, int column) throws SQLException {
        return row.getBigDecimal(column).movePointLeft(KpiValue.DIGITS);
    }
}
