package io.milepost.store;

import io.milepost.testsupport.RequiresPostgres;
import org.junit.jupiter.api.Nested;

/** The lanes of a roadmap on every database. */
class LanesTest {

    @Nested
    class OnH2 extends LanesBody {}

    @Nested
    @RequiresPostgres
    class OnPostgres extends LanesBody {}
}
