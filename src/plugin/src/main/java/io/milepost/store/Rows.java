package io.milepost.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import net.java.ao.Query;
import net.java.ao.RawEntity;

/** Reads rows as what they mean: without Active Objects' cache, which knows nothing of other nodes and of plain SQL. */
final class Rows<R extends RawEntity<Long>, T> {

    private final ActiveObjects ao;
    private final Class<R> type;
    private final String columns;
    private final Function<R, T> mapped;

    Rows(ActiveObjects ao, Class<R> type, String columns, Function<R, T> mapped) {
        this.ao = ao;
        this.type = type;
        this.columns = columns;
        this.mapped = mapped;
    }

    /** One statement a slice of ids, in no order. */
    List<T> whereIn(String column, Collection<Long> ids) {
        List<T> found = new ArrayList<>();
        IdSlices.of(ids).forEach(slice -> read(where(IdSlices.isIn(column, slice), slice.toArray()), found));
        return found;
    }

    List<T> find(Query query) {
        List<T> found = new ArrayList<>();
        read(query, found);
        return found;
    }

    Query all() {
        return Query.select(columns);
    }

    Query where(String condition, Object... values) {
        return all().where(condition, values);
    }

    private void read(Query query, List<T> into) {
        ao.stream(type, query, row -> into.add(mapped.apply(row)));
    }
}
