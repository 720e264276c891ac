package io.milepost.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.project.ProjectManager;
import io.milepost.host.plugins.PluginAdministration.Installed;
import io.milepost.host.plugins.TestPlatform;
import io.milepost.host.plugins.TestPlugin;
import io.milepost.host.storage.DatabaseAddress;
import io.milepost.host.storage.DatabaseUnavailableException;
import io.milepost.testsupport.PostgresServer;
import io.milepost.testsupport.RequiresPostgres;
import io.milepost.testsupport.TestDatabase;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The host as a whole: what is there after a start, after a restart, and when it cannot start. */
class HostTest {
    @TempDir
    Path home;

    private final List<String> told = new ArrayList<>();

    @Nested
    class WhenItStartsInAnEmptyHome {

        @Test
        void answersPagesRestAndPlugin() {
            try (Host host = start(settings().withPlugin(TestPlugin.notes().packedInto(home)))) {
                assertThat(get(host, "/secure/Dashboard.jspa").statusCode()).isEqualTo(200);
                assertThat(get(host, "/rest/api/2/myself").body()).contains("\"name\":\"admin\"");
                assertThat(get(host, "/rest/notes/1.0/notes").body()).isEqualTo("\"\"");
                assertThat(get(host, "/rest/nowhere").body()).contains("\"status-code\":404");
                assertThat(host.startTimes()).contains("bundles", "database", "web", "plugins");
            }
        }
    }

    @Nested
    @RequiresPostgres
    class WhenItHasAPostgresDatabase {

        @Test
        void answersPagesRestAndPlugin() {
            TestDatabase database = PostgresServer.freshDatabase();
            DatabaseAddress address = new DatabaseAddress(database.jdbcUrl(), database.user(), database.password());
            Settings settings = settings()
                    .withDatabase(address)
                    .withPlugin(TestPlugin.notes().packedInto(home));

            try (Host host = start(settings)) {
                post(host, "/rest/notes/1.0/notes", "kept");

                assertThat(get(host, "/rest/notes/1.0/notes").body()).isEqualTo("\"kept\"");
                assertThat(get(host, "/rest/api/2/myself").body()).contains("\"name\":\"admin\"");
            }
        }
    }

    @Nested
    class WhenItStartsAgain {

        @Test
        void hasPluginsAndTheirRowsStill() {
            try (Host host = start(settings().withPlugin(TestPlugin.notes().packedInto(home)))) {
                post(host, "/rest/notes/1.0/notes", "kept");
            }
            try (Host host = start(settings())) {
                assertThat(host.plugins().installed()).singleElement().matches(Installed::enabled);
                assertThat(get(host, "/rest/notes/1.0/notes").body()).isEqualTo("\"kept\"");
            }
        }
    }

    @Nested
    class WhenThePluginFails {

        @Test
        void startsWithoutItAndTellsTheReason() {
            Path jar = TestPlugin.notes()
                    .importing("com.atlassian.confluence.pages,*")
                    .packedInto(home);

            try (Host host = start(settings().withPlugin(jar))) {
                assertThat(host.plugins().installed())
                        .singleElement()
                        .extracting(Installed::failure)
                        .asString()
                        .contains("com.atlassian.confluence.pages");
                assertThat(get(host, "/rest/api/2/myself").statusCode()).isEqualTo(200);
            }
        }

        @Test
        void refusesAJarThatIsNoPlugin() throws IOException {
            Path jar = Files.writeString(home.resolve("no.jar"), "no jar");

            assertThatThrownBy(() -> start(settings().withPlugin(jar)))
                    .isInstanceOf(StartRefusedException.class)
                    .hasMessageContaining("no.jar");
        }
    }

    @Nested
    class WhenItCannotStart {

        @Test
        void saysThatThePortIsTaken() {
            try (Host first = start(settings())) {
                Path otherHome = home.resolve("other");

                assertThatThrownBy(() -> start(
                                Settings.of(otherHome).withPort(first.address().getPort())))
                        .isInstanceOf(StartRefusedException.class)
                        .hasMessageContaining("Port " + first.address().getPort() + " is taken");
            }
        }

        @Test
        void saysThatTheHomeIsNotWritable() throws IOException {
            Path file = Files.writeString(home.resolve("file"), "");

            assertThatThrownBy(() -> start(Settings.of(file).withPort(0)))
                    .isInstanceOf(StartRefusedException.class)
                    .hasMessageContaining("not writable")
                    .hasMessageContaining("--home");
        }

        @Test
        void saysThatTheDatabaseIsInUse() throws IOException {
            try (FileChannel database = FileChannel.open(
                            home.resolve("milepost.mv.db"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = database.lock()) {
                assertThat(lock.isValid()).isTrue();

                assertThatThrownBy(() -> start(settings())).isInstanceOf(DatabaseUnavailableException.class);
            }
        }
    }

    @Nested
    class WhenItStops {

        @Test
        void leavesNothingOfTheRunBehind() {
            start(settings()).close();

            assertThat(home.resolve("cache")).isEmptyDirectory();
        }

        @Test
        void leavesThePortAndTheDatabaseToOthers() {
            Host host = start(settings());
            int port = host.address().getPort();
            host.close();

            try (Host next = start(settings().withPort(port))) {
                assertThat(next.jira().get(ProjectManager.class).getProjectObjects())
                        .isEmpty();
            }
        }
    }

    private Settings settings() {
        return Settings.of(home).withPort(0);
    }

    private Host start(Settings settings) {
        return Host.start(settings, told::add);
    }

    private static HttpResponse<String> get(Host host, String path) {
        return TestPlatform.send("admin", HttpRequest.newBuilder(URI.create(host.address() + path)));
    }

    private static void post(Host host, String path, String body) {
        TestPlatform.send(
                "admin",
                HttpRequest.newBuilder(URI.create(host.address() + path))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
    }
}
