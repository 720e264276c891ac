package io.milepost.store;

import io.milepost.testsupport.RequiresPostgres;

/** The work that was done, from the ledger on PostgreSQL. */
@RequiresPostgres
class ThroughputOnPostgresTest extends ThroughputBody {

    @Override
    TestTables open() {
        return TestTables.onFreshPostgres();
    }
}
