package io.milepost.store;

import io.milepost.testsupport.RequiresPostgres;

/** How goals stood in the past, from the ledger on PostgreSQL. */
@RequiresPostgres
class PastStatesOnPostgresTest extends PastStatesBody {

    @Override
    TestTables open() {
        return TestTables.onFreshPostgres();
    }
}
