package io.milepost.store;

import io.milepost.testsupport.RequiresPostgres;

/** The lanes of a roadmap on PostgreSQL. */
@RequiresPostgres
class LanesOnPostgresTest extends LanesBody {

    @Override
    TestTables open() {
        return TestTables.onFreshPostgres();
    }
}
