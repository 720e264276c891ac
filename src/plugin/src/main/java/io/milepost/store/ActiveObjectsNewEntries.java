package io.milepost.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.milepost.domain.Cause;
import io.milepost.domain.LedgerEntry;
import io.milepost.domain.RuleStamp;
import io.milepost.domain.StateChange;
import io.milepost.notices.NewEntries;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.stream.Collectors;
import net.java.ao.Query;

/** The newest lines of the ledger over all goals, from Active Objects: a page takes five statements. */
public final class ActiveObjectsNewEntries implements NewEntries {

    private final ActiveObjects ao;
    private final Rows<LedgerEntryRow, Line> lines;
    private final Rows<BatchRow, Stamp> stamps;
    private final Rows<LedgerCauseRow, GoalCause> causes;

    public ActiveObjectsNewEntries(ActiveObjects ao) {
        this.ao = ao;
        this.lines = new Rows<>(ao, LedgerEntryRow.class, LedgerEntryRow.COLUMNS, Line::of);
        this.stamps = new Rows<>(ao, BatchRow.class, BatchRow.COLUMNS, Stamp::of);
        this.causes = new Rows<>(ao, LedgerCauseRow.class, LedgerCauseRow.COLUMNS, GoalCause::of);
    }

    @Override
    public List<LedgerEntry> healthsBetween(long after, long upTo, int most) {
        List<Line> page = new ArrayList<>(
                lines.whereIn("ID", ids(after, upTo).stream().limit(most).toList()));
        page.sort(Comparator.comparingLong(Line::id));
        Map<Long, RuleStamp> stampByBatch =
                stamps
                        .whereIn(
                                "ID",
                                page.stream().map(line -> line.place.batchId).toList())
                        .stream()
                        .collect(Collectors.toMap(Stamp::batchId, Stamp::stamp));
        Map<Place, List<Cause>> causesByPlace =
                causes(page.stream().map(Line::place).toList());
        return page.stream()
                .map(line -> line.entry(stampByBatch, causesByPlace))
                .toList();
    }

    /** Active Objects cannot hold two columns against each other. */
    private List<Long> ids(long after, long upTo) {
        return PlainSql.of(ao, LedgerEntryRow.class)
                .map(sql -> sql.query(
                        LedgerEntryRow.class,
                        "SELECT {ID} FROM # WHERE {ID} > ? AND {ID} <= ? AND {HEALTH_BEFORE} <> {HEALTH_AFTER} ORDER BY {ID}",
                        List.of(after, upTo),
                        row -> row.getLong(1)))
                .orElse(List.of());
    }

    /** By goal and by a range of batches, which is how the table is indexed. */
    private Map<Place, List<Cause>> causes(Collection<Place> places) {
        LongSummaryStatistics batches =
                places.stream().mapToLong(Place::batchId).summaryStatistics();
        return IdSlices.of(places.stream().map(Place::goalId).toList())
                .flatMap(slice -> {
                    List<Object> values = new ArrayList<>(slice);
                    values.add(batches.getMin());
                    values.add(batches.getMax());
                    String condition = IdSlices.isIn("GOAL_ID", slice) + " AND BATCH_ID >= ? AND BATCH_ID <= ?";
                    return causes.find(causes.where(condition, values.toArray()).order("ID")).stream();
                })
                .collect(Collectors.groupingBy(
                        GoalCause::place, Collectors.mapping(GoalCause::cause, Collectors.toList())));
    }

    @Override
    public long lastEntry() {
        List<Long> last = new ArrayList<>();
        ao.stream(LedgerEntryRow.class, Query.select("ID").order("ID DESC").limit(1), row -> last.add(row.getId()));
        return last.isEmpty() ? 0 : last.get(0);
    }

    /** One goal in one batch. */
    private record Place(long goalId, long batchId) {}

    private record Line(long id, Place place, StateChange change) {
        static Line of(LedgerEntryRow row) {
            Place place = new Place(row.getGoalId(), row.getBatchId());
            return new Line(row.getId(), place, StoredRows.change(row));
        }

        LedgerEntry entry(Map<Long, RuleStamp> stampByBatch, Map<Place, List<Cause>> causesByPlace) {
            return new LedgerEntry(
                    id,
                    place.goalId,
                    stampByBatch.get(place.batchId),
                    change,
                    causesByPlace.getOrDefault(place, List.of()));
        }
    }

    private record Stamp(long batchId, RuleStamp stamp) {
        static Stamp of(BatchRow row) {
            Instant at = Instant.ofEpochMilli(row.getAppliedMillis());
            return new Stamp(row.getId(), new RuleStamp(at, row.getRuleVersion()));
        }
    }

    private record GoalCause(Place place, Cause cause) {
        static GoalCause of(LedgerCauseRow row) {
            return new GoalCause(new Place(row.getGoalId(), row.getBatchId()), StoredRows.cause(row));
        }
    }
}
