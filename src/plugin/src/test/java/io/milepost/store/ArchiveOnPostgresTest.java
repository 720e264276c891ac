package io.milepost.store;

import io.milepost.testsupport.RequiresPostgres;

/** An archive of the tables on PostgreSQL. */
@RequiresPostgres
class ArchiveOnPostgresTest extends ArchiveBody {

    @Override
    TestTables open() {
        return TestTables.onFreshPostgres();
    }
}
