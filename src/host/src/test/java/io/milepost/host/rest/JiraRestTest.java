package io.milepost.host.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.milepost.host.Reply;
import io.milepost.host.RestCaller;
import io.milepost.host.RunningHost;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The smaller resources of Jira's REST. */
@ExtendWith(RunningHost.Shared.class)
class JiraRestTest {
    private final RunningHost host;

    JiraRestTest(RunningHost host) {
        this.host = host;
    }

    private JsonNode mark(String path) {
        return host.rest("mark").get("/rest/api/2/" + path).json();
    }

    @Nested
    class WhenPeopleAreAskedFor {

        @Test
        void tellsWhoIsAsking() {
            assertThat(mark("myself").get("name").asText()).isEqualTo("mark");
            assertThat(host.rest("").get("/rest/api/2/myself").status()).isEqualTo(401);
        }

        @Test
        void findsAPersonByName() {
            assertThat(mark("user?username=admin").get("displayName").asText()).isEqualTo("Administrator");
            assertThat(mark("user?username=nobody").get("errorMessages").get(0).asText())
                    .isEqualTo("The user named 'nobody' does not exist");
        }
    }

    @Nested
    class WhenConstantsAreAskedFor {

        @Test
        void givesEveryStatusWithItsCategory() {
            assertThat(mark("status")).anySatisfy(status -> {
                assertThat(status.get("name").asText()).isEqualTo("Done");
                assertThat(status.get("statusCategory").get("id").asInt()).isEqualTo(3);
                assertThat(status.get("statusCategory").get("colorName").asText())
                        .isEqualTo("green");
            });
        }

        @Test
        void givesTypesResolutionsAndLinkTypes() {
            assertThat(mark("issuetype").findValuesAsText("name")).contains("Epic", "Sub-task");
            assertThat(mark("resolution").findValuesAsText("name")).contains("Done", "Won't Do");
            assertThat(mark("issueLinkType").findValuesAsText("outward")).contains("blocks");
        }

        @Test
        void leavesJirasOwnLinkTypesOut() {
            assertThat(mark("issueLinkType").findValuesAsText("name")).doesNotContain("Epic-Story Link");
        }

        @Test
        void givesFieldsWithClauseNames() {
            assertThat(mark("field")).anySatisfy(field -> {
                assertThat(field.get("id").asText()).isEqualTo("customfield_10000");
                assertThat(field.get("custom").asBoolean()).isTrue();
                assertThat(field.get("clauseNames").get(0).asText()).isEqualTo("cf[10000]");
            });
        }

        @Test
        void namesTheVersionOfJiraThatItStandsInFor() {
            assertThat(mark("serverInfo").get("baseUrl").asText())
                    .isEqualTo(host.address().toString());
            assertThat(mark("serverInfo").get("versionNumbers").get(0).asInt()).isEqualTo(10);
        }
    }

    @Nested
    class WhenProjectsAreAskedFor {

        @Test
        void givesThoseThatThePersonSees() {
            String open = host.project();
            String closed = host.closedProject();

            assertThat(mark("project").findValuesAsText("key")).contains(open).doesNotContain(closed);
            assertThat(mark("project/" + open).get("issueTypes").findValuesAsText("name"))
                    .contains("Story");
            assertThat(host.rest("mark").get("/rest/api/2/project/" + closed).status())
                    .isEqualTo(404);
        }
    }

    @Nested
    class WhenAProgramLogsIn {
        private static final String SESSION = "/rest/auth/1/session";

        @Test
        void getsASessionThatIsWorthTheLogin() {
            Reply opened = host.rest("").post(SESSION, "{\"username\":\"mark\",\"password\":\"mark\"}");

            assertThat(opened.json().get("session").get("name").asText()).isEqualTo("JSESSIONID");
            assertThat(opened.header("Set-Cookie"))
                    .startsWith("JSESSIONID="
                            + opened.json().get("session").get("value").asText())
                    .contains("HttpOnly");
        }

        @Test
        void isRefusedWithAWrongPassword() {
            Reply refused = host.rest("").post(SESSION, "{\"username\":\"mark\",\"password\":\"guess\"}");

            assertThat(refused.status()).isEqualTo(401);
            assertThat(refused.json().get("errorMessages").get(0).asText()).isEqualTo("Login failed");
        }

        @Test
        void learnsWhoItIsAndLogsOut() {
            RestCaller mark = host.freshRest("mark");
            assertThat(mark.get(SESSION).json().get("name").asText()).isEqualTo("mark");

            assertThat(mark.delete(SESSION).status()).isEqualTo(204);

            assertThat(mark.get(SESSION).status()).isEqualTo(401);
        }
    }

    @Nested
    class WhenAProgramSendsNameAndPasswordWithEveryRequest {

        @Test
        void isThatPerson() {
            Reply reply = host.restWithPassword("mark", "mark").get("/rest/api/2/myself");

            assertThat(reply.json().get("name").asText()).isEqualTo("mark");
        }

        @Test
        void isRefusedWithAWrongPasswordEvenWhereAnybodyMayRead() {
            assertThat(host.restWithPassword("mark", "guess")
                            .get("/rest/api/2/status")
                            .status())
                    .isEqualTo(401);
        }
    }
}
