package io.milepost.store;

import io.milepost.testsupport.RequiresPostgres;
import org.junit.jupiter.api.Nested;

/** The goal store on every database. */
class GoalStoreTest {

    @Nested
    class OnH2 extends GoalStoreBody {}

    @Nested
    @RequiresPostgres
    class OnPostgres extends GoalStoreBody {}
}
