package io.milepost.store;

import static java.util.stream.Collectors.toMap;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.milepost.domain.LedgerEntry;
import io.milepost.lookup.PlanLedger;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The ledger of many goals at once, by plain SQL: of each goal only the last entries are wanted, or their number. */
public final class ActiveObjectsPlanLedger implements PlanLedger {

    private static final long QUARTER_HOUR = 15 * 60 * 1000;

    private final ActiveObjects ao;
    private final ActiveObjectsLedgerRecords entries;

    public ActiveObjectsPlanLedger(ActiveObjects ao) {
        this.ao = ao;
        this.entries = new ActiveObjectsLedgerRecords(ao);
    }

    @Override
    public Map<Long, Recent> after(Instant moment, Collection<Long> goalIds, int mostEach) {
        List<Last> found = new ArrayList<>();
        PlainSql.of(ao, LedgerEntryRow.class)
                .ifPresent(sql -> IdSlices.of(goalIds).forEach(slice -> {
                    List<Long> values = new ArrayList<>(slice);
                    values.add(moment.toEpochMilli());
                    values.add((long) mostEach);
                    found.addAll(sql.query(LedgerEntryRow.class, lastOf(sql, slice), values, Last::read));
                }));
        return whole(found);
    }

    private Map<Long, Recent> whole(List<Last> found) {
        Map<Long, LedgerEntry> byId = entries
                .entriesOfAny(found.stream().map(Last::entryId).toList())
                .stream()
                .collect(toMap(LedgerEntry::id, Function.identity()));
        Map<Long, Recent> recent = new HashMap<>();
        found.forEach(last -> recent.computeIfAbsent(last.goalId, goal -> new Recent(last.total, new ArrayList<>()))
                .newest()
                .add(byId.get(last.entryId)));
        return recent;
    }

    private static String lastOf(PlainSql sql, List<Long> slice) {
        return "SELECT {GOAL_ID}, {ID}, TOTAL FROM (SELECT e.{GOAL_ID}, e.{ID}, ROW_NUMBER() OVER"
                + " (PARTITION BY e.{GOAL_ID} ORDER BY e.{ID} DESC) AS PLACE,"
                + " COUNT(*) OVER (PARTITION BY e.{GOAL_ID}) AS TOTAL FROM # e JOIN " + sql.name(BatchRow.class)
                + " b ON b.{ID} = e.{BATCH_ID} WHERE e." + IdSlices.isIn("{GOAL_ID}", slice)
                + " AND b.{APPLIED_MILLIS} > ?) ranked WHERE PLACE <= ? ORDER BY {ID} DESC";
    }

    @Override
    public Map<Instant, Integer> byQuarterHour(Collection<Long> goalIds) {
        Map<Instant, Integer> counts = new HashMap<>();
        PlainSql.of(ao, LedgerEntryRow.class).ifPresent(sql -> IdSlices.of(goalIds)
                .flatMap(slice -> sql.query(LedgerEntryRow.class, counted(sql, slice), slice, Quarter::read).stream())
                .forEach(quarter -> counts.merge(quarter.begin(), quarter.entries, Integer::sum)));
        return counts;
    }

    /** Some databases divide whole numbers to fractions. */
    private static String counted(PlainSql sql, List<Long> slice) {
        String quarter = "FLOOR(b.{APPLIED_MILLIS} / " + QUARTER_HOUR + ")";
        return "SELECT " + quarter + ", COUNT(*) FROM # e JOIN " + sql.name(BatchRow.class)
                + " b ON b.{ID} = e.{BATCH_ID} WHERE e." + IdSlices.isIn("{GOAL_ID}", slice) + " GROUP BY " + quarter;
    }

    private record Last(long goalId, long entryId, int total) {
        static Last read(ResultSet row) throws SQLException {
            return new Last(row.getLong(1), row.getLong(2), row.getInt(3));
        }
    }

    private record Quarter(long number, int entries) {
        static Quarter read(ResultSet row) throws SQLException {
            return new Quarter(row.getLong(1), row.getInt(2));
        }

        Instant begin() {
            return Instant.ofEpochMilli(number * QUARTER_HOUR);
        }
    }
}
