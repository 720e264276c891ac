package io.milepost.testsupport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@RequiresPostgres
class PostgresServerTest {

    @Nested
    class WhenTwoTestsAskForADatabase {

        private final TestDatabase first = PostgresServer.freshDatabase();
        private final TestDatabase second = PostgresServer.freshDatabase();

        @Test
        void givesEachItsOwn() throws SQLException {
            run(first, "create table goal (id int)");

            assertThat(second.jdbcUrl()).isNotEqualTo(first.jdbcUrl());
            assertThatThrownBy(() -> run(second, "select * from goal")).hasMessageContaining("does not exist");
        }
    }

    private static void run(TestDatabase database, String sql) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
