package io.milepost.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.milepost.planning.archive.ArchiveRefusedException;
import io.milepost.planning.archive.ArchiveRefusedException.Reason;
import io.milepost.planning.archive.ArchiveTable;
import io.milepost.planning.archive.ArchiveTables;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.java.ao.ActiveObjectsException;
import net.java.ao.DBParam;
import net.java.ao.Query;
import net.java.ao.RawEntity;

/** All tables as an archive takes them: none is left out, so that whatever is asked after an import is answered as before. */
public final class ActiveObjectsArchiveTables implements ArchiveTables {

    static final List<ArchivedTable> TABLES = List.of(
            ArchivedTable.of(SettingRow.class),
            ArchivedTable.of(AuditRow.class),
            ArchivedTable.ofPlans(PlanRow.class, "DOCUMENT", "PLAN_ID", "VERSION"),
            ArchivedTable.withSlot(PlanRulesRow.class, "PROJECT_ID", "VERSION"),
            ArchivedTable.ofPlans(GoalPlanRow.class, "DOCUMENT", "GOAL_ID", "VERSION"),
            ArchivedTable.withSlot(ActivityShareRow.class, "ACTIVITY_ID", "GOAL_ID"),
            ArchivedTable.of(MeasurementRow.class),
            ArchivedTable.of(PushRow.class),
            ArchivedTable.of(RunRow.class),
            ArchivedTable.of(RunGoalRow.class),
            ArchivedTable.withSlot(SearchFailureRow.class, "GOAL_ID", "KPI_ID"),
            ArchivedTable.of(GoalRow.class),
            ArchivedTable.of(ParentLinkRow.class),
            ArchivedTable.of(ContributionRow.class),
            ArchivedTable.of(ActivityRow.class),
            ArchivedTable.of(DependencyRow.class),
            ArchivedTable.of(ActivityValueRow.class),
            ArchivedTable.of(BatchRow.class),
            ArchivedTable.of(LedgerEntryRow.class),
            ArchivedTable.of(LedgerCauseRow.class),
            ArchivedTable.of(ViewRow.class),
            ArchivedTable.of(ViewDefaultRow.class),
            ArchivedTable.of(VisitRow.class),
            ArchivedTable.of(NoticeChoiceRow.class),
            ArchivedTable.of(FeedRow.class),
            ArchivedTable.withSealedSlot(
                    NoticeRow.class, NoticeColumns::sealed, "PERSON_KEY", "GOAL_ID", "KIND", "SUBJECT", "EPOCH_DAY"));

    private static final int PAGE = 2_000;
    private static final String WAY = "import.way";

    private final ActiveObjects ao;
    private final Map<ArchiveTable, ArchivedTable> byShape =
            TABLES.stream().collect(Collectors.toMap(ArchivedTable::shape, Function.identity()));

    public ActiveObjectsArchiveTables(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<ArchiveTable> tables() {
        return TABLES.stream().map(ArchivedTable::shape).toList();
    }

    @Override
    public long count(ArchiveTable table) {
        return count(byShape.get(table).type());
    }

    private <K, R extends RawEntity<K>> long count(Class<? extends RawEntity<?>> type) {
        return ao.count(ActiveObjectsArchiveTables.<R>typed(type));
    }

    /** The entity's class as Active Objects wants it; a class of a wildcard is of no one type. */
    @SuppressWarnings("unchecked")
    private static <R> Class<R> typed(Class<?> type) {
        return (Class<R>) type;
    }

    @Override
    public void read(ArchiveTable shape, RowTaker taker) {
        ArchivedTable table = byShape.get(shape);
        Object last = null;
        int read;
        do {
            List<List<Object>> page = page(table, last);
            page.stream().filter(row -> !isSecret(table, row)).forEach(taker::take);
            read = page.size();
            last = read == 0 ? null : page.get(read - 1).get(0);
        } while (read == PAGE);
    }

    private <K, R extends RawEntity<K>> List<List<Object>> page(ArchivedTable table, Object after) {
        Query query = Query.select(table.columnList()).order(table.keyColumn()).limit(PAGE);
        if (after != null) {
            query.where(table.keyColumn() + " > ?", after);
        }
        List<List<Object>> rows = new ArrayList<>();
        ao.stream(ActiveObjectsArchiveTables.<R>typed(table.type()), query, row -> rows.add(table.row(row)));
        return rows;
    }

    /** The database's name and version, as its driver says them. */
    public String database() {
        return inTables(PlainSql::databaseVersion);
    }

    @Override
    public void checkReplaceable() {
        inTables(sql -> KeptIds.in(sql.databaseName()));
    }

    /** Ids go on behind the highest before the transaction begins, because some databases end one when they are told to. */
    @Override
    public void replaceAll(Map<String, Long> highestIds, RowSource source) {
        inTables(sql -> {
            KeptIds ids = KeptIds.in(sql.databaseName());
            TABLES.stream().filter(ArchivedTable::isNumbered).forEach(table -> goOn(sql, ids, table, highestIds));
            return ids;
        });
        try {
            inTables(sql -> {
                TABLES.forEach(table -> forget(sql, table));
                RowWriter writer = new RowWriter(sql, KeptIds.in(sql.databaseName()));
                source.giveTo((shape, row) -> {
                    ArchivedTable table = byShape.get(shape);
                    if (!isSecret(table, row)) {
                        writer.take(table, row);
                    }
                });
                writer.finish();
                return writer;
            });
        } catch (ActiveObjectsException e) {
            throw refused(e);
        } finally {
            ao.flushAll();
        }
    }

    /** What proves that something comes from this Jira: it goes into no file, and none replaces it. */
    private static boolean isSecret(ArchivedTable table, List<Object> row) {
        return table.type() == SettingRow.class && row.contains(ActiveObjectsTokenSecret.NAME);
    }

    private static void forget(PlainSql sql, ArchivedTable table) {
        String but = table.type() == SettingRow.class ? " WHERE {NAME} <> '" + ActiveObjectsTokenSecret.NAME + "'" : "";
        sql.run(table.type(), "DELETE FROM #" + but);
    }

    private static void goOn(PlainSql sql, KeptIds ids, ArchivedTable table, Map<String, Long> highestIds) {
        List<Long> highest = sql.query(table.type(), "SELECT MAX({ID}) FROM #", List.of(), row -> row.getLong(1));
        long next =
                Math.max(highest.get(0), highestIds.getOrDefault(table.shape().name(), 0L)) + 1;
        ids.goOnFrom(next).forEach(statement -> sql.run(table.type(), statement));
    }

    /** In a transaction, and with a row that leads to the database even where all tables are empty; the row goes again. */
    private <T> T inTables(Function<PlainSql, T> work) {
        return ao.executeInTransaction(() -> {
            ao.deleteWithSQL(SettingRow.class, "NAME = ?", WAY);
            PlainSql sql = new PlainSql(ao.create(SettingRow.class, new DBParam("NAME", WAY)));
            ao.deleteWithSQL(SettingRow.class, "NAME = ?", WAY);
            return work.apply(sql);
        });
    }

    /** What a database refuses as contradictory is the archive's fault, and everything else is not. */
    private static RuntimeException refused(ActiveObjectsException problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql
                    && String.valueOf(sql.getSQLState()).startsWith("23")) {
                return new ArchiveRefusedException(Reason.CONTRADICTION);
            }
        }
        return problem;
    }

    /** Writes rows in bulk, in the order in which they come. */
    private static final class RowWriter {

        private final PlainSql sql;
        private final KeptIds ids;
        private final List<List<Object>> waiting = new ArrayList<>();
        private ArchivedTable table;

        RowWriter(PlainSql sql, KeptIds ids) {
            this.sql = sql;
            this.ids = ids;
        }

        void take(ArchivedTable next, List<Object> row) {
            if (next != table) {
                finish();
                table = next;
                around(ids.beforeRows());
            }
            waiting.add(row);
            if (waiting.size() == PAGE) {
                write();
            }
        }

        void finish() {
            if (table != null) {
                write();
                around(ids.afterRows());
            }
        }

        private void write() {
            sql.batch(table.type(), table.insertion(), waiting, table.binding());
            waiting.clear();
        }

        private void around(List<String> statements) {
            if (table.isNumbered()) {
                statements.forEach(statement -> sql.run(table.type(), statement));
            }
        }
    }
}
