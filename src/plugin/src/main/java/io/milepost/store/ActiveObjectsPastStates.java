package io.milepost.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.milepost.domain.Delivery;
import io.milepost.domain.GoalState;
import io.milepost.lookup.PastStates;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How goals stood in the past, from the ledger, by plain SQL: of each goal only its last entry up to a moment is wanted. */
public final class ActiveObjectsPastStates implements PastStates {

    private final ActiveObjects ao;

    public ActiveObjectsPastStates(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Map<Long, PastState> at(Instant moment, Collection<Long> goalIds) {
        Map<Long, PastState> states = new HashMap<>();
        PlainSql.of(ao, LedgerEntryRow.class)
                .ifPresent(sql -> IdSlices.of(goalIds).forEach(slice -> read(sql, moment, slice, states)));
        states.values().removeIf(state -> state.state().equals(GoalState.NONE));
        return states;
    }

    private static void read(PlainSql sql, Instant moment, List<Long> slice, Map<Long, PastState> states) {
        List<Long> values = new ArrayList<>(slice);
        values.add(moment.toEpochMilli());
        sql.query(LedgerEntryRow.class, statement(sql, slice), values, Last::read)
                .forEach(last -> states.put(last.goalId, last.state));
    }

    private static String statement(PlainSql sql, List<Long> slice) {
        String columns = "{GOAL_ID}, {APPLIED_MILLIS}, {WEIGHT_AFTER}, {DONE_AFTER}, " + StateColumns.named("_AFTER");
        return "SELECT " + columns + " FROM (SELECT e.*, b.{APPLIED_MILLIS}, ROW_NUMBER() OVER"
                + " (PARTITION BY e.{GOAL_ID} ORDER BY e.{ID} DESC) AS PLACE FROM # e JOIN " + sql.name(BatchRow.class)
                + " b ON b.{ID} = e.{BATCH_ID} WHERE e." + IdSlices.isIn("{GOAL_ID}", slice)
                + " AND b.{APPLIED_MILLIS} <= ?) ranked WHERE PLACE = 1";
    }

    private record Last(long goalId, PastState state) {
        static Last read(ResultSet row) throws SQLException {
            Delivery total = new Delivery(row.getLong(3), row.getLong(4));
            GoalState state = StateColumns.read(row, 5).state(total);
            return new Last(row.getLong(1), new PastState(state, Instant.ofEpochMilli(row.getLong(2))));
        }
    }
}
