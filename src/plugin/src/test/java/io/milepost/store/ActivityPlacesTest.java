package io.milepost.store;

import io.milepost.testsupport.RequiresPostgres;
import org.junit.jupiter.api.Nested;

/** Where activities stand on every database. */
class ActivityPlacesTest {

    @Nested
    class OnH2 extends ActivityPlacesBody {}

    @Nested
    @RequiresPostgres
    class OnPostgres extends ActivityPlacesBody {}
}
