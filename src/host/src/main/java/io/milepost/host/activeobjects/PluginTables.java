package io.milepost.host.activeobjects;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.activeobjects.external.ModelVersion;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import net.java.ao.DatabaseProvider;
import net.java.ao.DisposableDataSource;
import net.java.ao.EntityManager;
import net.java.ao.EntityManagerConfiguration;
import net.java.ao.RawEntity;
import net.java.ao.SchemaConfiguration;
import net.java.ao.atlassian.AtlassianFieldNameConverter;
import net.java.ao.atlassian.AtlassianIndexNameConverter;
import net.java.ao.atlassian.AtlassianSequenceNameConverter;
import net.java.ao.atlassian.AtlassianTableNameConverter;
import net.java.ao.atlassian.AtlassianTriggerNameConverter;
import net.java.ao.atlassian.AtlassianUniqueNameConverter;
import net.java.ao.builder.SimpleNameConverters;
import net.java.ao.db.PostgreSQLDatabaseProvider;
import net.java.ao.schema.CachingNameConverters;
import net.java.ao.schema.NameConverters;
import net.java.ao.schema.info.CachingEntityInfoResolverFactory;
import net.java.ao.schema.info.EntityInfoResolverFactory;

/** The tables of one plugin, named as Jira names them: {@code AO_}, six hex digits of the plugin's key, the entity. */
public final class PluginTables {
    static {
        // Jira runs these transactions in its own, at its database's level; the library's default is serializable.
        System.setProperty("ao.transaction.isolation.level", "TRANSACTION_READ_COMMITTED");
    }

    private final String prefix;
    private final EntityManager entities;
    private final ModelVersions versions;

    /** The tables of a plugin in the host's database, H2 or PostgreSQL. */
    public PluginTables(DataSource database, String pluginKey) throws SQLException {
        prefix = prefix(pluginKey);
        versions = new ModelVersions(database);
        entities = new EntityManager(provider(database), new Configuration(prefix, names(prefix)));
    }

    /** {@code AO_} and the last six hex digits of the MD5 of the plugin's key. */
    static String prefix(String pluginKey) {
        try {
            byte[] hash = MessageDigest.getInstance("MD5").digest(pluginKey.getBytes(StandardCharsets.UTF_8));
            return "AO_" + HexFormat.of().withUpperCase().formatHex(hash).substring(26);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static DatabaseProvider provider(DataSource database) throws SQLException {
        DisposableDataSource counted = StatementCounter.counting(database);
        try (Connection connection = database.getConnection()) {
            String product = connection.getMetaData().getDatabaseProductName();
            return switch (product) {
                case "H2" -> new H2SelfReferences(counted, "PUBLIC");
                case "PostgreSQL" -> new PostgreSQLDatabaseProvider(counted, connection.getSchema());
                default -> throw new IllegalArgumentException("no Active Objects for database " + product);
            };
        }
    }

    private static NameConverters names(String prefix) {
        return new CachingNameConverters(new SimpleNameConverters(
                new AtlassianTableNameConverter(entity -> prefix + "_" + entity),
                new AtlassianFieldNameConverter(),
                new AtlassianSequenceNameConverter(),
                new AtlassianTriggerNameConverter(),
                new AtlassianIndexNameConverter(),
                new AtlassianUniqueNameConverter()));
    }

    /**
     * Runs the upgrade tasks newer than the tables, oldest first, then brings the tables to the entities' shape: Jira's
     * order.
     */
    public void bringUpToDate(List<Class<? extends RawEntity<?>>> types, List<ActiveObjectsUpgradeTask> tasks)
            throws SQLException {
        for (ActiveObjectsUpgradeTask task : inOrder(tasks)) {
            ModelVersion current = ModelVersion.valueOf(versions.of(prefix));
            if (current.isOlderThan(task.getModelVersion())) {
                task.upgrade(current, activeObjects());
                versions.set(prefix, numberOf(task));
            }
        }
        entities.migrate(asArray(types));
    }

    private static List<ActiveObjectsUpgradeTask> inOrder(List<ActiveObjectsUpgradeTask> tasks) {
        Comparator<ActiveObjectsUpgradeTask> byAge = (left, right) -> {
            boolean older = left.getModelVersion().isOlderThan(right.getModelVersion());
            return older ? -1 : right.getModelVersion().isOlderThan(left.getModelVersion()) ? 1 : 0;
        };
        return tasks.stream().sorted(byAge).toList();
    }

    /** The API tells a version's number only by comparison. */
    private static int numberOf(ActiveObjectsUpgradeTask task) {
        int number = 0;
        while (ModelVersion.valueOf(Integer.toString(number)).isOlderThan(task.getModelVersion())) {
            number++;
        }
        return number;
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // Active Objects asks for an array of generic classes
    private static Class<? extends RawEntity<?>>[] asArray(List<Class<? extends RawEntity<?>>> types) {
        return types.toArray(new Class[0]);
    }

    /** What the plugin gets. */
    public ActiveObjects activeObjects() {
        return EntityManagerFacade.of(entities);
    }

    /** Forgets every cached row, so that classes of a stopped plugin are let go. */
    @SuppressWarnings("deprecation") // what Jira's own Active Objects plugin calls
    public void forget() {
        entities.flushAll();
    }

    private record Configuration(String prefix, NameConverters names, EntityInfoResolverFactory resolvers)
            implements EntityManagerConfiguration {
        Configuration(String prefix, NameConverters names) {
            this(prefix, names, new CachingEntityInfoResolverFactory());
        }

        @Override
        @Deprecated
        public boolean useWeakCache() {
            return true;
        }

        @Override
        public NameConverters getNameConverters() {
            return names;
        }

        @Override
        public SchemaConfiguration getSchemaConfiguration() {
            return (table, caseSensitive) -> table.toUpperCase(Locale.ENGLISH).startsWith(prefix + "_");
        }

        @Override
        public EntityInfoResolverFactory getEntityInfoResolverFactory() {
            return resolvers;
        }
    }
}
