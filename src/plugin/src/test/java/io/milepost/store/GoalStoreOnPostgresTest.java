package io.milepost.store;

import io.milepost.testsupport.RequiresPostgres;

/** The goal store on PostgreSQL. */
@RequiresPostgres
class GoalStoreOnPostgresTest extends GoalStoreBody {

    @Override
    TestTables open() {
        return TestTables.onFreshPostgres();
    }
}
