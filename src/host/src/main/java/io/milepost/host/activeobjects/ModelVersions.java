package io.milepost.host.activeobjects;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** The number of the last upgrade task that ran on each plugin's tables; Jira keeps it among its settings. */
final class ModelVersions {
    private final DataSource database;

    ModelVersions(DataSource database) throws SQLException {
        this.database = database;
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create table if not exists ao_model_version"
                    + " (table_prefix varchar(20) primary key, model integer not null)");
        }
    }

    /** The number as text, "0" for new tables. */
    String of(String prefix) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query =
                        connection.prepareStatement("select model from ao_model_version where table_prefix = ?")) {
            query.setString(1, prefix);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next() ? rows.getString(1) : "0";
            }
        }
    }

    void set(String prefix, int model) throws SQLException {
        if (update("update ao_model_version set model = ? where table_prefix = ?", model, prefix) == 0) {
            update("insert into ao_model_version (model, table_prefix) values (?, ?)", model, prefix);
        }
    }

    private int update(String sql, int model, String prefix) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(sql)) {
            update.setInt(1, model);
            update.setString(2, prefix);
            return update.executeUpdate();
        }
    }
}
