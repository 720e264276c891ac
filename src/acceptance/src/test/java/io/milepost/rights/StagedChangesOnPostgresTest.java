package io.milepost.rights;

import io.milepost.testsupport.RequiresPostgres;

/** Staged changes on PostgreSQL. */
@RequiresPostgres
class StagedChangesOnPostgresTest extends StagedChangesBody {

    @Override
    SecuredHost start() {
        return SecuredHost.onPostgres();
    }
}
