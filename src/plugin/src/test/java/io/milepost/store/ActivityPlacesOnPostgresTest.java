package io.milepost.store;

import io.milepost.testsupport.RequiresPostgres;

/** Where activities stand, on PostgreSQL. */
@RequiresPostgres
class ActivityPlacesOnPostgresTest extends ActivityPlacesBody {

    @Override
    TestTables open() {
        return TestTables.onFreshPostgres();
    }
}
