package io.milepost.store;

import io.milepost.testsupport.RequiresPostgres;
import org.junit.jupiter.api.Nested;

/** The stores of plans on every database. */
class PlanStoreTest {

    @Nested
    class OnH2 extends PlanStoreBody {}

    @Nested
    @RequiresPostgres
    class OnPostgres extends PlanStoreBody {}
}
