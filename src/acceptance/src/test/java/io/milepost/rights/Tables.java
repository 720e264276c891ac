package io.milepost.rights;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;

/** How many rows the plugin's tables have, read beside the plugin. */
final class Tables {

    private Tables() {}

    static Map<String, Long> of(SecuredHost host) {
        try (Connection connection = host.connection();
                ResultSet found = connection
                        .getMetaData()
                        .getTables(null, null, "AO\\_%", new String[] {"TABLE", "BASE TABLE"})) {
            Map<String, Long> rows = new TreeMap<>();
            while (found.next()) {
                String table = found.getString("TABLE_NAME");
                rows.put(table, count(connection, table));
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException("the tables cannot be read", e);
        }
    }

    private static long count(Connection connection, String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from \"" + table + "\"")) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
