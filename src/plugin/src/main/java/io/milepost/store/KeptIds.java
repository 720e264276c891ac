package io.milepost.store;

import io.milepost.planning.archive.ArchiveRefusedException;
import io.milepost.planning.archive.ArchiveRefusedException.Reason;
import java.util.Arrays;
import java.util.List;

/** How rows are written with the ids that they had in a table whose database gives ids by itself. */
enum KeptIds {
    H2("ALTER TABLE # ALTER COLUMN {ID} RESTART WITH %d", "", ""),
    POSTGRES("SELECT setval(pg_get_serial_sequence('#', 'ID'), %d, false)", "", ""),
    /** Goes on behind the highest id by itself. */
    MYSQL("", "", ""),
    /** As MySQL, once it is told that ids will be given. */
    SQL_SERVER("", "SET IDENTITY_INSERT # ON", "SET IDENTITY_INSERT # OFF");

    private final String goingOn;
    private final String before;
    private final String after;

    KeptIds(String goingOn, String before, String after) {
        this.goingOn = goingOn;
        this.before = before;
        this.after = after;
    }

    /** Refuses a database whose tables give every row a new id, such as Oracle's. */
    static KeptIds in(String databaseName) {
        return switch (databaseName) {
            case "H2" -> H2;
            case "PostgreSQL" -> POSTGRES;
            case "MySQL" -> MYSQL;
            case "Microsoft SQL Server" -> SQL_SERVER;
            default -> throw new ArchiveRefusedException(Reason.DATABASE, databaseName);
        };
    }

    /** The statements after which new rows get ids from this one on. */
    List<String> goOnFrom(long id) {
        return statement(String.format(goingOn, id));
    }

    List<String> beforeRows() {
        return statement(before);
    }

    List<String> afterRows() {
        return statement(after);
    }

    private static List<String> statement(String sql) {
        return Arrays.stream(new String[] {sql}).filter(each -> !each.isEmpty()).toList();
    }
}
