package io.milepost.store;

import io.milepost.testsupport.RequiresPostgres;
import org.junit.jupiter.api.Nested;

/** The first upgrade on every database. */
class Upgrade01Test {

    @Nested
    class OnH2 extends Upgrade01Body {}

    @Nested
    @RequiresPostgres
    class OnPostgres extends Upgrade01Body {}
}
