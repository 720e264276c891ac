package io.milepost.bench;

import io.milepost.store.TestTables;
import io.milepost.testsupport.PostgresServer;
import io.milepost.testsupport.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** The databases that are measured; each opening is an empty one of its own. */
enum Database {
    H2_FILE("H2 in a file") {
        @Override
        TestDatabase fresh() {
            return new TestDatabase("jdbc:h2:file:" + folder().resolve("milepost") + ";LOCK_TIMEOUT=10000", "sa", "");
        }

        @Override
        TestTables tables(TestDatabase database, UnaryOperator<DataSource> watched) {
            return TestTables.onH2(database, watched);
        }
    },
    POSTGRES("PostgreSQL") {
        @Override
        TestDatabase fresh() {
            return PostgresServer.freshDatabase();
        }

        @Override
        TestTables tables(TestDatabase database, UnaryOperator<DataSource> watched) {
            return TestTables.onPostgres(database, watched);
        }
    };

    private final String label;

    Database(String label) {
        this.label = label;
    }

    abstract TestDatabase fresh();

    abstract TestTables tables(TestDatabase database, UnaryOperator<DataSource> watched);

    @Override
    public String toString() {
        return label;
    }

    private static Path folder() {
        try {
            Path folder = Files.createTempDirectory("milepost-bench");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            System.err.println("left behind: " + folder + ", " + e.getMessage());
        }
    }
}
