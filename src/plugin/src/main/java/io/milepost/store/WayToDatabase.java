package io.milepost.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Optional;
import net.java.ao.RawEntity;

/**
 * The database behind Active Objects, for reading by plain SQL. Only a row leads to it, so it is looked for until the first
 * row of a table is there, and then known for as long as the plugin runs.
 */
final class WayToDatabase {

    private final ActiveObjects ao;
    private volatile PlainSql known;

    WayToDatabase(ActiveObjects ao) {
        this.ao = ao;
    }

    /** Empty as long as no row has been seen in this table: then there is nothing to read in it. */
    <K> Optional<PlainSql> by(Class<? extends RawEntity<K>> table) {
        if (known == null) {
            PlainSql.of(ao, table).ifPresent(found -> known = found);
        }
        return Optional.ofNullable(known);
    }
}
