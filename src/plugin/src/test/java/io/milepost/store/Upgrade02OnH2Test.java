package io.milepost.store;

import io.milepost.testsupport.TestDatabase;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** The second upgrade on H2 in a file. */
class Upgrade02OnH2Test extends Upgrade02Body {

    @TempDir
    Path folder;

    @Override
    TestTables openEarlier() {
        String url = "jdbc:h2:file:" + folder.resolve("milepost") + ";LOCK_TIMEOUT=10000";
        return TestTables.earlier(new TestDatabase(url, "sa", ""), false, BEFORE);
    }
}
