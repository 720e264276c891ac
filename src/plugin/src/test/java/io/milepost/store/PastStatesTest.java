package io.milepost.store;

import io.milepost.testsupport.RequiresPostgres;
import org.junit.jupiter.api.Nested;

/** How goals stood in the past, from the ledger on every database. */
class PastStatesTest {

    @Nested
    class OnH2 extends PastStatesBody {}

    @Nested
    @RequiresPostgres
    class OnPostgres extends PastStatesBody {}
}
