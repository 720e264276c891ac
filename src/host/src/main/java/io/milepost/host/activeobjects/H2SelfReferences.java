package io.milepost.host.activeobjects;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.DisposableDataSource;
import net.java.ao.db.H2DatabaseProvider;
import net.java.ao.schema.UniqueNameConverter;
import net.java.ao.schema.ddl.DDLForeignKey;
import net.java.ao.schema.ddl.DDLTable;

/**
 * Active Objects' H2 for the 2.x line: that refuses a table's foreign key on itself before its primary key, and reserves
 * more words.
 */
final class H2SelfReferences extends H2DatabaseProvider {
    private static final Set<String> RESERVED_SINCE_2 = Set.of(
            "ANY",
            "ARRAY",
            "AUTHORIZATION",
            "CASE",
            "CAST",
            "DAY",
            "DEFAULT",
            "END",
            "FETCH",
            "GROUPS",
            "HOUR",
            "IF",
            "INTERVAL",
            "KEY",
            "LEFT",
            "MINUTE",
            "MONTH",
            "OFFSET",
            "OVER",
            "QUALIFY",
            "RIGHT",
            "ROW",
            "ROWNUM",
            "SECOND",
            "SESSION_USER",
            "SET",
            "SOME",
            "SYMMETRIC",
            "ASYMMETRIC",
            "SYSTEM_USER",
            "TABLE",
            "TO",
            "UESCAPE",
            "USER",
            "VALUE",
            "VALUES",
            "WINDOW",
            "YEAR");

    /** Asked for with each name that is written into a statement. */
    private volatile Set<String> reserved;

    private final ThreadLocal<String> heldBack = ThreadLocal.withInitial(() -> "");

    H2SelfReferences(DisposableDataSource source, String schema) {
        super(source, schema);
    }

    @Override
    protected String renderConstraintsForTable(UniqueNameConverter names, DDLTable table) {
        DDLForeignKey[] all = table.getForeignKeys();
        heldBack.set(Arrays.stream(all)
                .filter(key -> pointsAtItself(table, key))
                .map(key -> ",\n    " + renderForeignKey(key))
                .collect(Collectors.joining()));
        table.setForeignKeys(
                Arrays.stream(all).filter(key -> !pointsAtItself(table, key)).toArray(DDLForeignKey[]::new));
        try {
            return super.renderConstraintsForTable(names, table);
        } finally {
            table.setForeignKeys(all);
        }
    }

    private static boolean pointsAtItself(DDLTable table, DDLForeignKey key) {
        return key.getTable().equals(table.getName());
    }

    @Override
    protected String renderPrimaryKey(String table, String primaryKey) {
        String constraint = super.renderPrimaryKey(table, primaryKey) + heldBack.get();
        heldBack.remove();
        return constraint;
    }

    @Override
    protected Set<String> getReservedWords() {
        if (reserved == null) {
            reserved = Stream.concat(super.getReservedWords().stream(), RESERVED_SINCE_2.stream())
                    .collect(Collectors.toUnmodifiableSet());
        }
        return reserved;
    }
}
