package io.milepost.store;

import io.milepost.testsupport.RequiresPostgres;

/** The stores of plans on PostgreSQL. */
@RequiresPostgres
class PlanStoreOnPostgresTest extends PlanStoreBody {

    @Override
    TestTables open() {
        return TestTables.onFreshPostgres();
    }
}
