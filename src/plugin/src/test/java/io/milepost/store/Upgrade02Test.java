package io.milepost.store;

import io.milepost.testsupport.RequiresPostgres;
import org.junit.jupiter.api.Nested;

/** The second upgrade on every database. */
class Upgrade02Test {

    @Nested
    class OnH2 extends Upgrade02Body {}

    @Nested
    @RequiresPostgres
    class OnPostgres extends Upgrade02Body {}
}
