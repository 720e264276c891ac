package io.milepost.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.transaction.TransactionCallback;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.milepost.testsupport.TestDatabase;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import net.java.ao.ActiveObjectsException;
import net.java.ao.DatabaseProvider;
import net.java.ao.EntityManager;
import net.java.ao.EntityManagerConfiguration;
import net.java.ao.RawEntity;
import net.java.ao.SchemaConfiguration;
import net.java.ao.Transaction;
import net.java.ao.atlassian.AtlassianFieldNameConverter;
import net.java.ao.atlassian.AtlassianIndexNameConverter;
import net.java.ao.atlassian.AtlassianSequenceNameConverter;
import net.java.ao.atlassian.AtlassianTableNameConverter;
import net.java.ao.atlassian.AtlassianTriggerNameConverter;
import net.java.ao.atlassian.AtlassianUniqueNameConverter;
import net.java.ao.builder.SimpleNameConverters;
import net.java.ao.db.H2DatabaseProvider;
import net.java.ao.db.PostgreSQLDatabaseProvider;
import net.java.ao.schema.NameConverters;
import net.java.ao.schema.info.CachingEntityInfoResolverFactory;
import net.java.ao.schema.info.EntityInfoResolverFactory;

/** Milepost's tables in a real database through the real Active Objects, named as in Jira; the benchmarks use them too. */
public final class TestTables implements AutoCloseable {

    static final String ISOLATION = "ao.transaction.isolation.level";

    static {
        // The weaker of the two levels at which Jira runs these transactions; the library's default is serializable.
        System.setProperty(ISOLATION, "TRANSACTION_READ_COMMITTED");
    }

    private static final String[] TABLES = {"TABLE", "BASE TABLE"};
    private static final String PREFIX = "AO_4D5053";

    private static final List<Class<? extends RawEntity<?>>> TODAY = List.of(
            GoalRow.class,
            ActivityRow.class,
            DependencyRow.class,
            ActivityValueRow.class,
            ContributionRow.class,
            ParentLinkRow.class,
            AuditRow.class,
            BatchRow.class,
            LedgerEntryRow.class,
            LedgerCauseRow.class,
            RunRow.class,
            RunGoalRow.class,
            SearchFailureRow.class,
            SettingRow.class,
            ViewDefaultRow.class,
            VisitRow.class,
            ViewRow.class,
            NoticeRow.class,
            NoticeChoiceRow.class,
            FeedRow.class,
            GoalPlanRow.class,
            PlanRow.class,
            PlanRulesRow.class,
            MeasurementRow.class,
            ActivityShareRow.class,
            PushRow.class);

    private final HikariDataSource connections;
    private final CountedStatements statements;
    private final EntityManager entities;

    private TestTables(
            TestDatabase database,
            boolean postgres,
            UnaryOperator<DataSource> watched,
            List<Class<? extends RawEntity<?>>> first) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(database.jdbcUrl());
        config.setUsername(database.user());
        config.setPassword(database.password());
        connections = new HikariDataSource(config);
        statements = new CountedStatements(watched.apply(connections));
        DatabaseProvider provider = postgres
                ? new PostgreSQLDatabaseProvider(statements.source(), "public")
                : new H2DatabaseProvider(statements.source(), "PUBLIC");
        entities = new EntityManager(provider, new JiraNames());
        migrate(first);
    }

    /** With tables of an earlier version; {@link #migrate()} makes today's of them. */
    static TestTables earlier(TestDatabase database, boolean postgres, List<Class<? extends RawEntity<?>>> tables) {
        return new TestTables(database, postgres, UnaryOperator.identity(), tables);
    }

    static TestTables onH2(TestDatabase database) {
        return onH2(database, UnaryOperator.identity());
    }

    static TestTables onPostgres(TestDatabase database) {
        return onPostgres(database, UnaryOperator.identity());
    }

    /** @param watched puts something around the source of connections that sees what Milepost asks the database */
    public static TestTables onH2(TestDatabase database, UnaryOperator<DataSource> watched) {
        return new TestTables(database, false, watched, TODAY);
    }

    public static TestTables onPostgres(TestDatabase database, UnaryOperator<DataSource> watched) {
        return new TestTables(database, true, watched, TODAY);
    }

    /** What a start of the plugin does: it makes tables and columns that are missing. */
    void migrate() {
        migrate(TODAY);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of generic classes
    private void migrate(List<Class<? extends RawEntity<?>>> tables) {
        try {
            entities.migrate(tables.toArray(new Class[0]));
        } catch (SQLException e) {
            throw new ActiveObjectsException(e);
        }
    }

    /** By table, without the prefix, the columns with which an index begins. */
    Map<String, Set<String>> indexedColumns() {
        Map<String, Set<String>> columns = new TreeMap<>();
        try (Connection connection = connections.getConnection();
                ResultSet tables = connection.getMetaData().getTables(null, null, PREFIX + "%", TABLES)) {
            while (tables.next()) {
                String table = tables.getString("TABLE_NAME");
                columns.put(table, indexedColumns(connection, table));
            }
        } catch (SQLException e) {
            throw new ActiveObjectsException(e);
        }
        return columns;
    }

    private static Set<String> indexedColumns(Connection connection, String table) throws SQLException {
        Set<String> columns = new TreeSet<>();
        try (ResultSet indexes = connection.getMetaData().getIndexInfo(null, null, table, false, true)) {
            while (indexes.next()) {
                if (indexes.getInt("ORDINAL_POSITION") == 1) {
                    columns.add(indexes.getString("COLUMN_NAME").replace("\"", ""));
                }
            }
        }
        return columns;
    }

    CountedStatements statements() {
        return statements;
    }

    public ActiveObjects ao() {
        return (ActiveObjects) Proxy.newProxyInstance(
                TestTables.class.getClassLoader(),
                new Class<?>[] {ActiveObjects.class},
                (proxy, method, arguments) -> method.getName().equals("executeInTransaction")
                        ? inTransaction((TransactionCallback<?>) arguments[0])
                        : passOn(method, arguments));
    }

    private Object inTransaction(TransactionCallback<?> work) {
        try {
            return new Transaction<Object>(entities) {
                @Override
                protected Object run() {
                    return work.doInTransaction();
                }
            }.execute();
        } catch (SQLException e) {
            throw new ActiveObjectsException(e);
        }
    }

    private Object passOn(Method method, Object[] arguments) throws Throwable {
        try {
            return EntityManager.class
                    .getMethod(method.getName(), method.getParameterTypes())
                    .invoke(entities, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof SQLException sql ? new ActiveObjectsException(sql) : e.getCause();
        }
    }

    @Override
    public void close() {
        connections.close();
    }

    private static final class JiraNames implements EntityManagerConfiguration {

        private final EntityInfoResolverFactory resolvers = new CachingEntityInfoResolverFactory();

        @Override
        @Deprecated
        public boolean useWeakCache() {
            return true;
        }

        @Override
        public NameConverters getNameConverters() {
            return new SimpleNameConverters(
                    new AtlassianTableNameConverter(entity -> PREFIX + "_" + entity),
                    new AtlassianFieldNameConverter(),
                    new AtlassianSequenceNameConverter(),
                    new AtlassianTriggerNameConverter(),
                    new AtlassianIndexNameConverter(),
                    new AtlassianUniqueNameConverter());
        }

        @Override
        public SchemaConfiguration getSchemaConfiguration() {
            return (table, caseSensitive) -> table.toUpperCase(Locale.ENGLISH).startsWith(PREFIX);
        }

        @Override
        public EntityInfoResolverFactory getEntityInfoResolverFactory() {
            return resolvers;
        }
    }
}
