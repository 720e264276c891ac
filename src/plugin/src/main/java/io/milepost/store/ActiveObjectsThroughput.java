package io.milepost.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.milepost.domain.CauseKind;
import io.milepost.lookup.DoneStep;
import io.milepost.lookup.ThroughputRecords;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads from the ledger which work was done when, by plain SQL: of a year they are many, and the causes stay unread. */
public final class ActiveObjectsThroughput implements ThroughputRecords {

    private static final Set<CauseKind> WORK =
            Set.of(CauseKind.TRANSITION, CauseKind.RESOLUTION, CauseKind.RECONCILIATION);
    private static final String WORK_KINDS =
            WORK.stream().map(kind -> "'" + kind.word() + "'").sorted().collect(Collectors.joining(", ", "(", ")"));

    private final ActiveObjects ao;

    public ActiveObjectsThroughput(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Optional<Instant> knownSince(long goalId) {
        return sql().flatMap(sql -> sql.query(
                        LedgerEntryRow.class,
                        "SELECT MIN(b.{APPLIED_MILLIS}), COUNT(*) FROM " + entries(sql) + " WHERE e.{GOAL_ID} = ?",
                        List.of(goalId),
                        row -> row.getLong(2) == 0
                                ? Optional.<Instant>empty()
                                : Optional.of(Instant.ofEpochMilli(row.getLong(1))))
                .get(0));
    }

    @Override
    public List<DoneStep> doneSince(long goalId, Instant from) {
        return sql().map(sql -> sql.query(
                        LedgerEntryRow.class,
                        "SELECT b.{APPLIED_MILLIS}, e.{DONE_AFTER} - e.{DONE_BEFORE}, e.{WEIGHT_AFTER} - e.{WEIGHT_BEFORE}"
                                + " FROM " + entries(sql)
                                + " WHERE e.{GOAL_ID} = ? AND b.{APPLIED_MILLIS} >= ?"
                                + " AND e.{DONE_AFTER} <> e.{DONE_BEFORE} AND EXISTS (SELECT 1 FROM "
                                + sql.name(LedgerCauseRow.class)
                                + " c WHERE c.{GOAL_ID} = e.{GOAL_ID} AND c.{BATCH_ID} = e.{BATCH_ID} AND c.{KIND} IN "
                                + WORK_KINDS + ") ORDER BY e.{ID}",
                        List.of(goalId, from.toEpochMilli()),
                        row -> new DoneStep(
                                Instant.ofEpochMilli(row.getLong(1)), withoutNew(row.getLong(2), row.getLong(3)))))
                .orElse(List.of());
    }

    /** Work that came to the goal in the same batch may have been done long before. */
    private static long withoutNew(long done, long weight) {
        return done - Math.max(0, Math.min(done, weight));
    }

    private static String entries(PlainSql sql) {
        return "# e JOIN " + sql.name(BatchRow.class) + " b ON b.{ID} = e.{BATCH_ID}";
    }

    private Optional<PlainSql> sql() {
        return PlainSql.of(ao, LedgerEntryRow.class);
    }
}
