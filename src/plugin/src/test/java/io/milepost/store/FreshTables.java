package io.milepost.store;

import io.milepost.testsupport.PostgresServer;
import io.milepost.testsupport.RequiresPostgres;
import io.milepost.testsupport.TestDatabase;
import java.nio.file.Path;
import java.util.List;
import net.java.ao.RawEntity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/**
 * Gives each test Milepost's tables in a database of its own: on PostgreSQL in classes that require it, else on H2 in a file. What
 * holds on both is the body of two nested classes, {@code OnH2} and {@code OnPostgres}.
 */
abstract class FreshTables {

    @TempDir
    Path folder;

    TestTables tables;
    private int opened;

    @BeforeEach
    void openTables() {
        tables = open();
    }

    @AfterEach
    void closeTables() {
        tables.close();
    }

    TestTables open() {
        return isOnPostgres() ? TestTables.onPostgres(emptyDatabase()) : TestTables.onH2(emptyDatabase());
    }

    /** With the tables of an earlier version alone. */
    final TestTables openEarlier(List<Class<? extends RawEntity<?>>> rows) {
        return TestTables.earlier(emptyDatabase(), isOnPostgres(), rows);
    }

    private TestDatabase emptyDatabase() {
        String url = "jdbc:h2:file:" + folder.resolve("milepost" + opened++) + ";LOCK_TIMEOUT=10000";
        return isOnPostgres() ? PostgresServer.freshDatabase() : new TestDatabase(url, "sa", "");
    }

    private boolean isOnPostgres() {
        return getClass().isAnnotationPresent(RequiresPostgres.class);
    }
}
