package io.milepost.host.importing;

import io.milepost.host.storage.Database;
import io.milepost.host.storage.DatabaseAddress;
import io.milepost.host.storage.Setup;
import io.milepost.testsupport.PostgresServer;
import io.milepost.testsupport.TestDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** A new home to import into, and what is in it afterwards. */
final class Home implements AutoCloseable {
    private final Database database;
    private final List<String> told = new ArrayList<>();
    private final SearchImport searchImport;

    private Home(DatabaseAddress address) {
        database = Database.open(address);
        searchImport = new SearchImport(new Setup(database, () -> {}), Clock.systemUTC(), told::add);
    }

    static Home onH2() {
        return new Home(DatabaseAddress.inMemory(UUID.randomUUID().toString()));
    }

    static Home onPostgres() {
        TestDatabase fresh = PostgresServer.freshDatabase();
        return new Home(new DatabaseAddress(fresh.jdbcUrl(), fresh.user(), fresh.password()));
    }

    ImportReport importing(Path... files) {
        return searchImport.run(List.of(files));
    }

    List<String> told() {
        return told;
    }

    List<String> texts(String sql) {
        List<String> texts = new ArrayList<>();
        query(sql, row -> texts.add(row.getString(1)));
        return texts;
    }

    long number(String sql) {
        return Long.parseLong(texts(sql).get(0));
    }

    String instant(String sql) {
        List<String> instants = new ArrayList<>();
        query(
                sql,
                row -> instants.add(
                        row.getObject(1, OffsetDateTime.class).toInstant().toString()));
        return instants.get(0);
    }

    /** The number of rows of every table with content: what a failed import must leave as it was. */
    Map<String, Long> rowsByTable() {
        Map<String, Long> rows = new TreeMap<>();
        texts("select table_name from information_schema.tables where table_schema in ('PUBLIC', 'public')"
                        + " and lower(table_name) <> 'milepost_host_schema'")
                .forEach(table ->
                        rows.put(table.toLowerCase(Locale.ROOT), number("select count(*) from \"" + table + "\"")));
        return rows;
    }

    private void query(String sql, RowReader reader) {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                reader.read(row);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    @Override
    public void close() {
        database.close();
    }

    /** Reads one row. */
    private interface RowReader {
        void read(ResultSet row) throws SQLException;
    }
}
