package io.milepost.store;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Gives each test Milepost's tables in a database of its own; classes below it say in which. */
abstract class FreshTables {

    TestTables tables;

    abstract TestTables open();

    @BeforeEach
    void openTables() {
        tables = open();
    }

    @AfterEach
    void closeTables() {
        tables.close();
    }
}
