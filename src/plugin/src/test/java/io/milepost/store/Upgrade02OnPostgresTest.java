package io.milepost.store;

import io.milepost.testsupport.PostgresServer;
import io.milepost.testsupport.RequiresPostgres;

/** The second upgrade on PostgreSQL. */
@RequiresPostgres
class Upgrade02OnPostgresTest extends Upgrade02Body {

    @Override
    TestTables openEarlier() {
        return TestTables.earlier(PostgresServer.freshDatabase(), true, BEFORE);
    }
}
