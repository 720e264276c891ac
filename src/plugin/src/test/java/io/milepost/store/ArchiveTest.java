package io.milepost.store;

import io.milepost.testsupport.RequiresPostgres;
import org.junit.jupiter.api.Nested;

/** An archive of the tables on every database. */
class ArchiveTest {

    @Nested
    class OnH2 extends ArchiveBody {}

    @Nested
    @RequiresPostgres
    class OnPostgres extends ArchiveBody {}
}
