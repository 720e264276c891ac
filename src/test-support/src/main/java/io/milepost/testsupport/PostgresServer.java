package io.milepost.testsupport;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** One PostgreSQL server a test run, started from binaries that Maven brings when the first test asks for it. */
public final class PostgresServer {

    private static final AtomicInteger DATABASES = new AtomicInteger();

    private PostgresServer() {}

    /** Makes an empty database that no other test sees; only for tests marked with {@link RequiresPostgres}. */
    public static TestDatabase freshDatabase() {
        EmbeddedPostgres server = Started.SERVER.orElseThrow(() -> new IllegalStateException(Started.failure));
        String name = "test" + DATABASES.incrementAndGet();
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL makes no database " + name, e);
        }
        return new TestDatabase(server.getJdbcUrl("postgres", name), "postgres", "postgres");
    }

    /** Why there is no server; empty where there is one. */
    static Optional<String> failure() {
        return Started.SERVER.isPresent() ? Optional.empty() : Optional.of(Started.failure);
    }

    /** Starts the server when first named, and stops it with the virtual machine. */
    private static final class Started {

        private static String failure = "";
        private static final Optional<EmbeddedPostgres> SERVER = start();

        private static Optional<EmbeddedPostgres> start() {
            try {
                // Nothing of a test outlives the run, so nothing need come to the disk, when it stops least of all.
                EmbeddedPostgres server = EmbeddedPostgres.builder()
                        .setServerConfig("fsync", System.getProperty("milepost.postgres.fsync", "off"))
                        .start();
                Runtime.getRuntime().addShutdownHook(new Thread(() -> close(server), "stop PostgreSQL"));
                return Optional.of(server);
            } catch (IOException | RuntimeException e) {
                failure = "its binaries do not start here: " + e.getMessage();
                return Optional.empty();
            }
        }

        private static void close(EmbeddedPostgres server) {
            try {
                server.close();
            } catch (IOException e) {
                System.err.println("PostgreSQL did not stop: " + e.getMessage());
            }
        }
    }
}
