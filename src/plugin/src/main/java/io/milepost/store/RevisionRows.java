package io.milepost.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.google.gson.JsonParseException;
import io.milepost.domain.plan.Revision;
import io.milepost.domain.plan.Revision.Saving;
import io.milepost.domain.plan.UnreadablePlanException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.java.ao.ActiveObjectsException;
import net.java.ao.DBParam;
import net.java.ao.Query;
import net.java.ao.RawEntity;

/** The revisions of one kind of document, each of an owner: a goal's plans, a plan's rules, or plans. */
final class RevisionRows<R extends RawEntity<Long>, T> {

    /** The columns that all such tables have, beside the owner's. */
    private static final String SELECT = "SELECT a.{%1$s}, a.{VERSION}, a.{SAVED_MILLIS}, a.{PERSON_KEY}, a.{REASON},"
            + " a.{DOCUMENT} FROM # a WHERE a.{%1$s}";

    private static final String OF_THE_MOMENT = " AND a.{VERSION} = (SELECT MAX(b.{VERSION}) FROM # b"
            + " WHERE b.{%1$s} = a.{%1$s} AND b.{SAVED_MILLIS} <= ?)";

    private static final Instant EVER = Instant.ofEpochMilli(Long.MAX_VALUE);

    /** A table of revisions, and how its documents are written. */
    record Kind<R, T>(Class<R> table, String ownerColumn, Function<T, String> write, Function<String, T> read) {}

    private final ActiveObjects ao;
    private final Kind<R, T> kind;

    RevisionRows(ActiveObjects ao, Kind<R, T> kind) {
        this.ao = ao;
        this.kind = kind;
    }

    /** By owner, what held at that moment; one statement a slice of owners. Refuses with all that cannot be read. */
    Map<Long, Revision<T>> at(Instant moment, Collection<Long> owners) {
        List<Written> found = new ArrayList<>();
        IdSlices.of(owners).forEach(slice -> {
            List<Long> values = new ArrayList<>(slice);
            values.add(moment.toEpochMilli());
            found.addAll(query(IdSlices.isIn("", slice) + OF_THE_MOMENT, values));
        });
        return read(found).stream().collect(Collectors.toMap(Owned::owner, Owned::revision));
    }

    /** By owner, what holds now. */
    Map<Long, T> current(Collection<Long> owners) {
        return contents(at(EVER, owners));
    }

    private static <T> Map<Long, T> contents(Map<Long, Revision<T>> revisions) {
        return revisions.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, owner -> owner.getValue()
                .content()));
    }

    /** By owner, what held at that moment, of all there are. */
    Map<Long, Revision<T>> at(Instant moment) {
        return read(query(" IS NOT NULL" + OF_THE_MOMENT, List.of(moment.toEpochMilli()))).stream()
                .collect(Collectors.toMap(Owned::owner, Owned::revision));
    }

    /** By owner, the newest revision of all there are. */
    Map<Long, Revision<T>> newestRevisions() {
        return at(EVER);
    }

    /** By owner, what holds now, of all there are. */
    Map<Long, T> newest() {
        return contents(newestRevisions());
    }

    Optional<Revision<T>> newest(long owner) {
        return Optional.ofNullable(at(EVER, List.of(owner)).get(owner));
    }

    Optional<Revision<T>> version(long owner, int version) {
        return read(query(" = ? AND a.{VERSION} = ?", List.of(owner, (long) version))).stream()
                .map(Owned::revision)
                .findFirst();
    }

    /** The newest first; versions have no gaps, so that a page is a range of versions. */
    List<Revision<T>> page(long owner, int start, int limit) {
        long upTo = count(owner) - start;
        return read(query(
                        " = ? AND a.{VERSION} <= ? AND a.{VERSION} > ? ORDER BY a.{VERSION} DESC",
                        List.of(owner, upTo, upTo - limit)))
                .stream()
                .map(Owned::revision)
                .toList();
    }

    int count(long owner) {
        return ao.count(kind.table, Query.select().where(kind.ownerColumn + " = ?", owner));
    }

    int count() {
        return ao.count(kind.table);
    }

    /** False where this version is not the next one, or another transaction writes it at the same moment. */
    boolean append(long owner, Revision<T> next) {
        try {
            return ao.executeInTransaction(() -> {
                boolean isNext = count(owner) == next.version() - 1;
                if (isNext) {
                    insert(owner, next);
                }
                return isNext;
            });
        } catch (ActiveObjectsException e) {
            if (count(owner) >= next.version()) {
                return false;
            }
            throw e;
        }
    }

    private void insert(long owner, Revision<T> next) {
        Saving saving = next.saving().orElseThrow();
        ao.create(
                kind.table,
                new DBParam(kind.ownerColumn, owner),
                new DBParam("VERSION", next.version()),
                new DBParam("SLOT", owner + "/" + next.version()),
                new DBParam("SAVED_MILLIS", saving.at().toEpochMilli()),
                new DBParam("PERSON_KEY", saving.personKey().orElse(null)),
                new DBParam("REASON", saving.reason().isEmpty() ? null : saving.reason()),
                new DBParam("DOCUMENT", kind.write.apply(next.content())));
    }

    private List<Written> query(String condition, List<Long> values) {
        String statement = String.format(SELECT + condition, kind.ownerColumn);
        return PlainSql.of(ao, kind.table)
                .map(sql -> sql.query(kind.table, statement, values, Written::of))
                .orElse(List.of());
    }

    private List<Owned<T>> read(List<Written> rows) {
        List<Owned<T>> found = new ArrayList<>();
        Map<Long, RuntimeException> unreadable = new LinkedHashMap<>();
        for (Written row : rows) {
            try {
                T content = kind.read.apply(row.document);
                found.add(new Owned<>(row.owner, new Revision<>(row.version, content, Optional.of(row.saving))));
            } catch (IllegalArgumentException
                    | IllegalStateException
                    | UnsupportedOperationException
                    | DateTimeException
                    | JsonParseException e) {
                unreadable.put(row.owner, e);
            }
        }
        if (!unreadable.isEmpty()) {
            RuntimeException first = unreadable.values().iterator().next();
            throw new UnreadablePlanException(kind.table.getSimpleName(), unreadable.keySet(), first);
        }
        return found;
    }

    private record Written(long owner, int version, Saving saving, String document) {

        static Written of(ResultSet row) throws SQLException {
            String reason = row.getString(5);
            Saving saving = new Saving(
                    Instant.ofEpochMilli(row.getLong(3)),
                    Optional.ofNullable(row.getString(4)),
                    reason == null ? "" : reason);
            return new Written(row.getLong(1), row.getInt(2), saving, row.getString(6));
        }
    }

    private record Owned<T>(long owner, Revision<T> revision) {}
}
