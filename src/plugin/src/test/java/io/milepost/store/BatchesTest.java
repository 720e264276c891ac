package io.milepost.store;

import io.milepost.testsupport.RequiresPostgres;
import org.junit.jupiter.api.Nested;

/** Batches on every database. */
class BatchesTest {

    @Nested
    class OnH2 extends BatchesBody {}

    @Nested
    @RequiresPostgres
    class OnPostgres extends BatchesBody {}
}
