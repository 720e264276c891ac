package io.milepost.host.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.milepost.host.storage.SetupWriter.NewProject;
import io.milepost.testsupport.PostgresServer;
import io.milepost.testsupport.RequiresPostgres;
import io.milepost.testsupport.TestDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {
    @TempDir
    private Path home;

    private static void makeProject(Database database, String key) {
        new Setup(database, () -> {}).inOneTransaction(writer -> writer.project(new NewProject(key, key, null)));
    }

    private static int projects(Database database) {
        return database.jdbi().withHandle(handle -> handle.createQuery("select count(*) from project")
                .mapTo(Integer.class)
                .one());
    }

    private static void pretendANewerVersionWasHere(Database database) {
        database.jdbi()
                .useHandle(
                        handle -> handle.execute(
                                """
                insert into "milepost_host_schema"
                select 99, '99', 'later', "type", 'V99__later.sql', 1, "installed_by", "installed_on", 1, "success"
                from "milepost_host_schema" where "version" = '1'"""));
    }

    @Nested
    class WhenItIsAFile {

        @Test
        void keepsWhatWasStoredOverARestart() {
            try (Database first = Database.open(DatabaseAddress.inHome(home))) {
                makeProject(first, "KEPT");
            }
            try (Database second = Database.open(DatabaseAddress.inHome(home))) {
                assertThat(projects(second)).isEqualTo(1);
                assertThat(second.isPostgres()).isFalse();
            }
        }

        @Test
        void saysThatAnotherProcessHoldsIt() throws IOException, InterruptedException {
            Database.open(DatabaseAddress.inHome(home)).close();
            Process other = holdFromAnotherProcess();
            try {
                assertThatThrownBy(() -> Database.open(DatabaseAddress.inHome(home)))
                        .isInstanceOf(DatabaseUnavailableException.class)
                        .hasMessageContaining(home.toString())
                        .hasMessageEndingWith("is in use by another process. Is the host already running?");
            } finally {
                other.destroy();
                other.waitFor();
            }
        }

        private Process holdFromAnotherProcess() throws IOException {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            HoldDatabase.class.getName(),
                            home.toString())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            assertThat(process.inputReader().readLine()).isEqualTo("open, PostgreSQL: false");
            return process;
        }

        @Test
        void saysThatANewerVersionWroteIt() {
            try (Database database = Database.open(DatabaseAddress.inHome(home))) {
                pretendANewerVersionWasHere(database);
            }
            assertThatThrownBy(() -> Database.open(DatabaseAddress.inHome(home)))
                    .isInstanceOf(DatabaseUnavailableException.class)
                    .hasMessageContaining("was written by a newer version (schema 99)");
        }

        @Test
        void saysThatItsFolderCannotBeWritten() {
            Path noFolder = Path.of("/dev/null/milepost");

            assertThatThrownBy(() -> Database.open(DatabaseAddress.inHome(noFolder)))
                    .isInstanceOf(DatabaseUnavailableException.class)
                    .hasMessageContaining("/dev/null/milepost")
                    .hasMessageContaining("cannot be read or written");
        }
    }

    @Nested
    class WhenItsDiskIsFull {

        @Test
        void isRefusedBeforeAnythingIsWritten() {
            Path missing = home.resolve("not/yet/there");

            Unavailable.refuseFullDisk(missing, 1);
            assertThatThrownBy(() -> Unavailable.refuseFullDisk(missing, Long.MAX_VALUE))
                    .hasMessageContaining("No space left on device");
        }

        @Test
        void saysSoWhicheverTheDatabase() {
            DatabaseAddress address = DatabaseAddress.inHome(home);
            Throwable file = new IllegalStateException(new IOException("No space left on device"));
            Throwable server = new IllegalStateException(new SQLException("could not extend file", "53100"));

            assertThat(Unavailable.because(file, address)).hasMessageContaining("has no space left on its disk");
            assertThat(Unavailable.because(server, address)).hasMessageContaining("has no space left on its disk");
        }
    }

    @Nested
    class WhenNoServerAnswers {

        @Test
        void asksWhetherItIsRunning() {
            assertThatThrownBy(() -> Database.open(DatabaseAddress.parse("postgres://me:secret@localhost:1/none")))
                    .isInstanceOf(DatabaseUnavailableException.class)
                    .hasMessageContaining("localhost:1")
                    .hasMessageContaining("Is the server running")
                    .hasMessageNotContaining("secret");
        }
    }

    @Nested
    @RequiresPostgres
    class WhenItIsAServer {
        private final TestDatabase fresh = PostgresServer.freshDatabase();

        @Test
        void makesItsTablesAndKeepsThem() {
            DatabaseAddress address = new DatabaseAddress(fresh.jdbcUrl(), fresh.user(), fresh.password());
            try (Database first = Database.open(address)) {
                makeProject(first, "KEPT");
            }
            try (Database second = Database.open(address)) {
                assertThat(projects(second)).isEqualTo(1);
                assertThat(second.isPostgres()).isTrue();
            }
        }

        @Test
        void saysThatTheDatabaseIsMissing() {
            String missing = fresh.jdbcUrl().replaceFirst("/test\\d+", "/missing");
            DatabaseAddress address = new DatabaseAddress(missing, fresh.user(), fresh.password());

            assertThatThrownBy(() -> Database.open(address))
                    .isInstanceOf(DatabaseUnavailableException.class)
                    .hasMessageContaining("does not exist. Create it");
        }

        @Test
        void saysThatANewerVersionWroteIt() {
            DatabaseAddress address = new DatabaseAddress(fresh.jdbcUrl(), fresh.user(), fresh.password());
            try (Database database = Database.open(address)) {
                pretendANewerVersionWasHere(database);
            }
            assertThatThrownBy(() -> Database.open(address)).hasMessageContaining("was written by a newer version");
        }
    }

    @Nested
    class WhenAnAddressIsTyped {

        @Test
        void isReadWithUserPasswordAndPort() {
            assertThat(DatabaseAddress.parse("postgres://me:se:cret@db.example:5433/jira"))
                    .isEqualTo(new DatabaseAddress("jdbc:postgresql://db.example:5433/jira", "me", "se:cret"));
            assertThat(DatabaseAddress.parse("postgresql://localhost/jira"))
                    .isEqualTo(new DatabaseAddress("jdbc:postgresql://localhost/jira", "postgres", ""));
        }

        @Test
        void isRefusedWhenItIsNoPostgres() {
            assertThatThrownBy(() -> DatabaseAddress.parse("mysql://localhost/jira"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("postgres://user:password@host/database");
        }
    }
}
