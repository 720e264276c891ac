package io.milepost.host.storage;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatements;

/** An open database with the current schema. */
public final class Database implements AutoCloseable {
    private static final long BYTES_TO_START = 5_000_000;
    private static final int CONNECTIONS = 10;
    private static final long MILLISECONDS_TO_WAIT = 10_000;

    private final DatabaseAddress address;
    private final HikariDataSource pool;
    private final Jdbi jdbi;

    private Database(DatabaseAddress address, HikariDataSource pool) {
        this.address = address;
        this.pool = pool;
        this.jdbi = Jdbi.create(pool);
        jdbi.registerArrayType(String.class, "varchar");
        jdbi.getConfig(SqlStatements.class).setUnusedBindingAllowed(true);
    }

    /** Opens the database and brings its schema up to date; says readably why it cannot. */
    public static Database open(DatabaseAddress address) {
        HikariDataSource pool = null;
        try {
            address.folder().ifPresent(folder -> Unavailable.refuseFullDisk(folder, BYTES_TO_START));
            pool = new HikariDataSource(configuration(address));
            migrate(pool);
            return new Database(address, pool);
        } catch (RuntimeException e) {
            if (pool != null) {
                pool.close();
            }
            throw Unavailable.because(e, address);
        }
    }

    private static HikariConfig configuration(DatabaseAddress address) {
        HikariConfig configuration = new HikariConfig();
        configuration.setPoolName("milepost");
        configuration.setJdbcUrl(address.jdbcUrl());
        configuration.setUsername(address.user());
        configuration.setPassword(address.password());
        configuration.setMaximumPoolSize(CONNECTIONS);
        configuration.setConnectionTimeout(MILLISECONDS_TO_WAIT);
        return configuration;
    }

    private static void migrate(DataSource pool) {
        Flyway flyway = Flyway.configure(Database.class.getClassLoader())
                .dataSource(pool)
                .locations("classpath:io/milepost/host/storage")
                .table("milepost_host_schema")
                .load();
        for (MigrationInfo step : flyway.info().all()) {
            if (step.getState() == MigrationState.FUTURE_SUCCESS || step.getState() == MigrationState.FUTURE_FAILED) {
                throw new NewerSchemaException(step.getVersion().getVersion());
            }
        }
        flyway.migrate();
    }

    public DataSource dataSource() {
        return pool;
    }

    /** SQL on this database; inside a transaction of the same thread it joins that transaction. */
    public Jdbi jdbi() {
        return jdbi;
    }

    public boolean isPostgres() {
        return address.isPostgres();
    }

    @Override
    public void close() {
        pool.close();
    }
}
