package io.milepost.host.activeobjects;

import io.milepost.testsupport.PostgresServer;
import io.milepost.testsupport.RequiresPostgres;
import io.milepost.testsupport.TestDatabase;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

@RequiresPostgres
class PluginTablesOnPostgresTest extends PluginTablesContract {
    @Override
    DataSource freshDatabase() {
        TestDatabase database = PostgresServer.freshDatabase();
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(database.jdbcUrl());
        source.setUser(database.user());
        source.setPassword(database.password());
        return source;
    }
}
