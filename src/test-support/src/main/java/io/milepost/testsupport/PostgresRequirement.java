package io.milepost.testsupport;

import java.util.Optional;

/** The requirement behind {@link RequiresPostgres}. */
final class PostgresRequirement extends Requirement {

    @Override
    Optional<String> missing() {
        return PostgresServer.failure().map(failure -> "no PostgreSQL: " + failure);
    }
}
