package io.milepost.store;

import io.milepost.testsupport.RequiresPostgres;
import org.junit.jupiter.api.Nested;

/** The work that was done, from the ledger on every database. */
class ThroughputTest {

    @Nested
    class OnH2 extends ThroughputBody {}

    @Nested
    @RequiresPostgres
    class OnPostgres extends ThroughputBody {}
}
