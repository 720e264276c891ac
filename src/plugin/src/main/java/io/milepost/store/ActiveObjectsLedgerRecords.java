package io.milepost.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.milepost.domain.Cause;
import io.milepost.domain.LedgerEntry;
import io.milepost.domain.RuleStamp;
import io.milepost.domain.StateChange;
import io.milepost.lookup.EntryTime;
import io.milepost.lookup.LedgerRecords;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.Query;

/** A goal's ledger, from Active Objects: a page takes three statements. */
public final class ActiveObjectsLedgerRecords implements LedgerRecords {

    private final ActiveObjects ao;
    private final Rows<LedgerEntryRow, Line> lines;
    private final Rows<BatchRow, Stamp> stamps;
    private final Rows<LedgerCauseRow, BatchCause> causes;

    public ActiveObjectsLedgerRecords(ActiveObjects ao) {
        this.ao = ao;
        this.lines = new Rows<>(ao, LedgerEntryRow.class, LedgerEntryRow.COLUMNS, Line::of);
        this.stamps = new Rows<>(ao, BatchRow.class, BatchRow.COLUMNS, Stamp::of);
        this.causes = new Rows<>(ao, LedgerCauseRow.class, LedgerCauseRow.COLUMNS, BatchCause::of);
    }

    @Override
    public List<LedgerEntry> page(long goalId, int start, int limit) {
        return entries(lines.find(lines.where("GOAL_ID = ?", goalId)
                .order("ID DESC")
                .offset(start)
                .limit(limit)));
    }

    @Override
    public List<LedgerEntry> entries(long goalId, Collection<Long> entryIds) {
        List<Line> found = new ArrayList<>(lines.whereIn("ID", entryIds));
        found.removeIf(line -> line.goalId != goalId);
        found.sort(Comparator.comparingLong(Line::id));
        return entries(found);
    }

    @Override
    public List<EntryTime> times(long goalId, Instant from, Instant to) {
        return PlainSql.of(ao, LedgerEntryRow.class)
                .map(sql -> sql.query(
                        LedgerEntryRow.class,
                        "SELECT e.{ID}, b.{APPLIED_MILLIS} FROM # e JOIN " + sql.name(BatchRow.class)
                                + " b ON b.{ID} = e.{BATCH_ID} WHERE e.{GOAL_ID} = ? AND b.{APPLIED_MILLIS} >= ?"
                                + " AND b.{APPLIED_MILLIS} <= ? ORDER BY e.{ID}",
                        List.of(goalId, from.toEpochMilli(), to.toEpochMilli()),
                        row -> new EntryTime(row.getLong(1), Instant.ofEpochMilli(row.getLong(2)))))
                .orElse(List.of());
    }

    /** These entries, of whatever goals, in the order of their ids; three statements a slice. */
    List<LedgerEntry> entriesOfAny(Collection<Long> entryIds) {
        List<Line> found = new ArrayList<>(lines.whereIn("ID", entryIds));
        found.sort(Comparator.comparingLong(Line::id));
        return entries(found);
    }

    private List<LedgerEntry> entries(List<Line> page) {
        List<Long> batches = page.stream().map(Line::batchId).toList();
        Map<Long, RuleStamp> stampByBatch =
                stamps.whereIn("ID", batches).stream().collect(Collectors.toMap(Stamp::batchId, Stamp::stamp));
        Map<Place, List<Cause>> causesByPlace = causes(page);
        return page.stream()
                .map(line -> new LedgerEntry(
                        line.id,
                        line.goalId,
                        stampByBatch.get(line.batchId),
                        line.change,
                        causesByPlace.getOrDefault(line.place(), List.of())))
                .toList();
    }

    @Override
    public int count(long goalId) {
        return ao.count(LedgerEntryRow.class, Query.select().where("GOAL_ID = ?", goalId));
    }

    private Map<Place, List<Cause>> causes(List<Line> page) {
        List<Long> goals = page.stream().map(Line::goalId).toList();
        List<Long> batches = page.stream().map(Line::batchId).toList();
        Map<Place, List<Cause>> causesByPlace = IdSlices.of(goals)
                .flatMap(ofGoals -> IdSlices.of(batches).flatMap(ofBatches -> causes(ofGoals, ofBatches)))
                .collect(Collectors.groupingBy(
                        BatchCause::place,
                        Collectors.mapping(BatchCause::cause, Collectors.toCollection(ArrayList::new))));
        causesByPlace.values().forEach(list -> list.sort(Cause.BY_TIME));
        return causesByPlace;
    }

    private Stream<BatchCause> causes(List<Long> goals, List<Long> batches) {
        Object[] values = Stream.concat(goals.stream(), batches.stream()).toArray();
        String condition = IdSlices.isIn("GOAL_ID", goals) + " AND " + IdSlices.isIn("BATCH_ID", batches);
        return causes.find(causes.where(condition, values).order("ID")).stream();
    }

    /** Where causes stand: what one batch did to one goal. */
    private record Place(long goalId, long batchId) {}

    private record Line(long id, long goalId, long batchId, StateChange change) {
        Place place() {
            return new Place(goalId, batchId);
        }

        static Line of(LedgerEntryRow row) {
            return new Line(row.getId(), row.getGoalId(), row.getBatchId(), StoredRows.change(row));
        }
    }

    private record Stamp(long batchId, RuleStamp stamp) {
        static Stamp of(BatchRow row) {
            Instant at = Instant.ofEpochMilli(row.getAppliedMillis());
            return new Stamp(row.getId(), new RuleStamp(at, row.getRuleVersion()));
        }
    }

    private record BatchCause(Place place, Cause cause) {
        static BatchCause of(LedgerCauseRow row) {
            return new BatchCause(new Place(row.getGoalId(), row.getBatchId()), StoredRows.cause(row));
        }
    }
}
