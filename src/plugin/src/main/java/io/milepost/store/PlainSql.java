package io.milepost.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.java.ao.ActiveObjectsException;
import net.java.ao.DatabaseProvider;
import net.java.ao.EntityManager;
import net.java.ao.Query;
import net.java.ao.RawEntity;

/**
 * Plain SQL for what Active Objects cannot say, over the connection of the transaction that is open, if one is. In a
 * statement {@code #} is the table and {@code {NAME}} a column; both are written as this database wants them.
 */
final class PlainSql {

    private static final Pattern COLUMN = Pattern.compile("\\{(\\w+)}");

    private final DatabaseProvider database;
    private final EntityManager entities;

    /** Any row of the plugin leads to its database. */
    PlainSql(RawEntity<?> row) {
        entities = row.getEntityManager();
        database = entities.getProvider();
    }

    /** Over the database of a table; without any row in it there is nothing to read. */
    static <K> Optional<PlainSql> of(ActiveObjects ao, Class<? extends RawEntity<K>> table) {
        RawEntity<K>[] any = ao.find(table, Query.select().limit(1));
        return Arrays.stream(any).findFirst().map(PlainSql::new);
    }

    /** One statement for all items; none for no items. Closing the connection of a transaction has no effect. */
    <T> void batch(Class<? extends RawEntity<?>> table, String sql, Collection<T> items, Binding<T> binding) {
        if (items.isEmpty()) {
            return;
        }
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(written(table, sql))) {
            for (T item : items) {
                binding.bind(new Parameters(statement), item);
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException e) {
            throw new ActiveObjectsException(e);
        }
    }

    void run(Class<? extends RawEntity<?>> table, String sql) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(written(table, sql))) {
            statement.execute();
        } catch (SQLException e) {
            throw new ActiveObjectsException(e);
        }
    }

    String databaseVersion() {
        try (Connection connection = database.getConnection()) {
            return databaseName() + " " + connection.getMetaData().getDatabaseProductVersion();
        } catch (SQLException e) {
            throw new ActiveObjectsException(e);
        }
    }

    /** As its driver calls it. */
    String databaseName() {
        try (Connection connection = database.getConnection()) {
            return connection.getMetaData().getDatabaseProductName();
        } catch (SQLException e) {
            throw new ActiveObjectsException(e);
        }
    }

    <T> List<T> query(Class<? extends RawEntity<?>> table, String sql, List<Long> values, Reading<T> reading) {
        return query(table, sql, values, List.of(), reading);
    }

    /** With texts for the parameters after the numbers. */
    <T> List<T> query(
            Class<? extends RawEntity<?>> table,
            String sql,
            List<Long> values,
            Collection<String> texts,
            Reading<T> reading) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(written(table, sql))) {
            Parameters parameters = new Parameters(statement);
            for (long value : values) {
                parameters.number(value);
            }
            for (String text : texts) {
                parameters.text(text);
            }
            return read(statement, reading);
        } catch (SQLException e) {
            throw new ActiveObjectsException(e);
        }
    }

    /** The rows one by one, where a list of them would cost more than they are worth. */
    void each(Class<? extends RawEntity<?>> table, String sql, RowStep step) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(written(table, sql));
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                step.take(rows);
            }
        } catch (SQLException e) {
            throw new ActiveObjectsException(e);
        }
    }

    private static <T> List<T> read(PreparedStatement statement, Reading<T> reading) throws SQLException {
        List<T> found = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                found.add(reading.read(rows));
            }
        }
        return found;
    }

    /** How a statement names a table beside its own. */
    String name(Class<? extends RawEntity<?>> table) {
        return database.withSchema(entities.getTableNameConverter().getName(table));
    }

    private String written(Class<? extends RawEntity<?>> table, String sql) {
        return COLUMN.matcher(sql.replace("#", name(table)))
                .replaceAll(column -> Matcher.quoteReplacement(database.processID(column.group(1))));
    }

    /** Fills the parameters of a statement, in their order. */
    static final class Parameters {

        private final PreparedStatement statement;
        private int index;

        private Parameters(PreparedStatement statement) {
            this.statement = statement;
        }

        Parameters number(long value) throws SQLException {
            statement.setLong(++index, value);
            return this;
        }

        Parameters number(OptionalLong value) throws SQLException {
            if (value.isPresent()) {
                return number(value.getAsLong());
            }
            statement.setNull(++index, Types.BIGINT);
            return this;
        }

        Parameters flag(boolean value) throws SQLException {
            statement.setBoolean(++index, value);
            return this;
        }

        /** A number, a text or a flag; null for none. */
        Parameters value(Object value, int sqlType) throws SQLException {
            if (value == null) {
                statement.setNull(++index, sqlType);
            } else {
                statement.setObject(++index, value);
            }
            return this;
        }

        Parameters text(String value) throws SQLException {
            statement.setString(++index, value);
            return this;
        }
    }

    /** Says which values of an item fill the parameters. */
    interface Binding<T> {
        void bind(Parameters parameters, T item) throws SQLException;
    }

    /** Makes a value of the current row. */
    interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Takes the current row. */
    interface RowStep {
        void take(ResultSet row) throws SQLException;
    }
}
