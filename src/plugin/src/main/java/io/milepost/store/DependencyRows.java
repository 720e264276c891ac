package io.milepost.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Reads and replaces what waits for which goal or activity, by plain SQL. */
final class DependencyRows {

    private static final String SELECT = "SELECT {PREDECESSOR_ID}, {SUCCESSOR_ID} FROM # WHERE ";

    private final WayToDatabase database;

    DependencyRows(ActiveObjects ao) {
        this.database = new WayToDatabase(ao);
    }

    /** One statement a slice of ids. */
    Map<Long, Set<Long>> of(Collection<Long> predecessorIds) {
        Map<Long, Set<Long>> found = new HashMap<>();
        IdSlices.of(predecessorIds).forEach(slice -> read(IdSlices.isIn("{PREDECESSOR_ID}", slice), slice, found));
        return found;
    }

    Map<Long, Set<Long>> between(long after, long upTo) {
        Map<Long, Set<Long>> found = new HashMap<>();
        read("{PREDECESSOR_ID} > ? AND {PREDECESSOR_ID} <= ?", List.of(after, upTo), found);
        return found;
    }

    /** Of all in the range of these ids, in one statement: of ten thousand few have any. */
    Map<Long, Set<Long>> inRangeOf(Collection<Long> ids) {
        Map<Long, Set<Long>> found = new HashMap<>();
        if (!ids.isEmpty()) {
            read("{PREDECESSOR_ID} " + FoundIds.among(ids).range(), List.of(), found);
        }
        return found;
    }

    private void read(String condition, List<Long> values, Map<Long, Set<Long>> found) {
        database.by(DependencyRow.class)
                .ifPresent(
                        sql -> sql.query(DependencyRow.class, SELECT + condition, values, row -> found.computeIfAbsent(
                                        row.getLong(1), predecessor -> new HashSet<>())
                                .add(row.getLong(2))));
    }

    static void replace(PlainSql sql, Map<Long, Set<Long>> successors) {
        sql.batch(
                DependencyRow.class,
                "DELETE FROM # WHERE {PREDECESSOR_ID} = ?",
                successors.keySet(),
                PlainSql.Parameters::number);
        sql.batch(
                DependencyRow.class,
                "INSERT INTO # ({PREDECESSOR_ID}, {SUCCESSOR_ID}) VALUES (?, ?)",
                successors.entrySet().stream().flatMap(DependencyRows::pairs).toList(),
                (row, pair) -> row.number(pair.predecessor).number(pair.successor));
    }

    private static Stream<Pair> pairs(Map.Entry<Long, Set<Long>> of) {
        return of.getValue().stream().sorted().map(successor -> new Pair(of.getKey(), successor));
    }

    private record Pair(long predecessor, long successor) {}
}
