package io.milepost.store;

import io.milepost.testsupport.TestDatabase;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** An archive of the tables on H2 in a file. */
class ArchiveOnH2Test extends ArchiveBody {

    @TempDir
    Path folder;

    private int opened;

    @Override
    TestTables open() {
        String url = "jdbc:h2:file:" + folder.resolve("milepost" + opened++) + ";LOCK_TIMEOUT=10000";
        return TestTables.onH2(new TestDatabase(url, "sa", ""));
    }
}
