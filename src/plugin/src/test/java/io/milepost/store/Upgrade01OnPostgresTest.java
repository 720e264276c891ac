package io.milepost.store;

import io.milepost.testsupport.PostgresServer;
import io.milepost.testsupport.RequiresPostgres;

/** The first upgrade on PostgreSQL. */
@RequiresPostgres
class Upgrade01OnPostgresTest extends Upgrade01Body {

    @Override
    TestTables openEarlier() {
        return TestTables.earlier(PostgresServer.freshDatabase(), true, EarlierTables.OF_0_1);
    }
}
