package io.milepost.store;

import io.milepost.testsupport.TestDatabase;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** How goals stood in the past, from the ledger on H2 in a file. */
class PastStatesOnH2Test extends PastStatesBody {

    @TempDir
    Path folder;

    @Override
    TestTables open() {
        String url = "jdbc:h2:file:" + folder.resolve("milepost") + ";LOCK_TIMEOUT=10000";
        return TestTables.onH2(new TestDatabase(url, "sa", ""));
    }
}
