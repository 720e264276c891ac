package io.milepost.store;

import io.milepost.testsupport.RequiresPostgres;

/** Batches on PostgreSQL. */
@RequiresPostgres
class BatchesOnPostgresTest extends BatchesBody {

    @Override
    TestTables open() {
        return TestTables.onFreshPostgres();
    }
}
