package io.milepost.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Wrong input gets a clear error and loses nothing. */
class WrongInputInHostTest {

    private static final String GOALS = "/rest/milepost/1.0/goals/";

    private final Person admin = DemoHost.person("admin");
    private final Work work = new Work(admin, "MKT");

    @Nested
    class WhenTheRestIsCalledWrongly {

        @Test
        void anUnknownGoalIs404() {
            Person.Answer answer = admin.get(GOALS + "MKT-99999");
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.json().get("message").asText()).contains("MKT-99999");
        }

        @Test
        void malformedJsonIs400WithThePlace() {
            String goal = work.goal("Malformed");
            Eventually.is("0 of 0", () -> work.delivery(goal));
            Person.Answer answer = admin.put(GOALS + goal, "{\"parent\": \n  nonsense}");
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.json().get("message").asText()).contains("line 2");
        }

        @Test
        void aLoopOfGoalsIs409AndNothingChanges() {
            String upper = work.goal("Upper");
            String lower = work.goal("Lower");
            work.contribute(lower, upper);
            Eventually.is(
                    upper, () -> admin.get(GOALS + lower).json().path("parent").asText());
            Person.Answer answer = admin.put(GOALS + upper, "{\"parent\":\"" + lower + "\"}");
            assertThat(answer.status()).isEqualTo(409);
            assertThat(answer.json().get("message").asText()).contains(upper).contains(lower);
            assertThat(admin.get(GOALS + upper).ok().get("parent").isNull()).isTrue();
        }

        @Test
        void aPersonWhoMayNotEditIsRefused() {
            String goal = work.goal("Not yours");
            Eventually.is("0 of 0", () -> work.delivery(goal));
            assertThat(DemoHost.person("mia")
                            .put(GOALS + goal, "{\"parent\":null}")
                            .status())
                    .isEqualTo(403);
        }

        @Test
        void aGoalThatThePersonMayNotSeeIs404AsIfAbsent() {
            Work elsewhere = new Work(admin, "WEB");
            String unseen = elsewhere.goal("Unseen by mia");
            Eventually.is("0 of 0", () -> elsewhere.delivery(unseen));
            Person mia = DemoHost.person("mia");
            Person.Answer hidden = mia.get(GOALS + unseen);
            Person.Answer absent = mia.get(GOALS + "WEB-99999");
            assertThat(hidden.status()).isEqualTo(404).isEqualTo(absent.status());
            assertThat(hidden.body().replace(unseen, "KEY"))
                    .isEqualTo(absent.body().replace("WEB-99999", "KEY"));
        }

        @Test
        void anonymousIsAskedToLogIn() {
            assertThat(Person.anonymous(DemoHost.address())
                            .get("/rest/milepost/1.0/roadmap?project=MKT")
                            .status())
                    .isEqualTo(401);
        }

        @Test
        void statusIsForAdministratorsOnly() {
            assertThat(DemoHost.person("mia").get("/rest/milepost/1.0/status").status())
                    .isEqualTo(403);
        }
    }

    @Nested
    class WhenTheHostCannotStart {

        @TempDir
        private Path folder;

        @Test
        void aMissingDatabaseIsSaidInOneReadableLine() throws IOException {
            int nobody = freePort();
            HostProcess host = HostProcess.launch(
                    folder.resolve("home"), "--db", "postgres://nobody:nothing@localhost:" + nobody + "/missing");
            assertThat(host.awaitExit()).isNotZero();
            assertThat(host.output()).contains("localhost:" + nobody).doesNotContain("\tat ");
        }

        @Test
        void aFullDiskIsSaidAndNothingHalfWrittenIsInTheWayOfTheNextStart() throws Exception {
            try (SmallDisk disk = SmallDisk.mount(folder.resolve("disk"), "64k")) {
                HostProcess full = HostProcess.launch(disk.path().resolve("home"));
                assertThat(full.awaitExit()).isNotZero();
                assertThat(full.output()).containsIgnoringCase("space").doesNotContain("\tat ");
                disk.resize("300m");
                try (HostProcess host = HostProcess.start(disk.path().resolve("home"))) {
                    assertThat(Person.named(host.address(), "admin")
                                    .get("/rest/api/2/myself")
                                    .status())
                            .isEqualTo(200);
                }
            }
        }

        private static int freePort() throws IOException {
            try (ServerSocket socket = new ServerSocket(0)) {
                return socket.getLocalPort();
            }
        }
    }
}
