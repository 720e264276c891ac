package io.milepost.host.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.milepost.host.Reply;
import io.milepost.host.RestCaller;
import io.milepost.host.RunningHost;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Jira's {@code /rest/api/2/search}, which its own import reads again. */
@ExtendWith(RunningHost.Shared.class)
class SearchResourceTest {
    private static final String SEARCH = "/rest/api/2/search";

    private final RunningHost host;
    private final String project;
    private final RestCaller mark;

    SearchResourceTest(RunningHost host) {
        this.host = host;
        this.project = host.project();
        this.mark = host.rest("mark");
    }

    @BeforeEach
    void makeThreeIssues() {
        host.story(project, "One");
        host.story(project, "Two");
        host.story(project, "Three");
    }

    @Nested
    class WhenAPageIsAskedFor {

        @Test
        void givesItWithTheTotal() {
            JsonNode found = mark.get(SEARCH + "?jql=project%3D" + project + "+ORDER+BY+key&startAt=1&maxResults=1")
                    .json();

            assertThat(found.get("startAt").asInt()).isEqualTo(1);
            assertThat(found.get("maxResults").asInt()).isEqualTo(1);
            assertThat(found.get("total").asInt()).isEqualTo(3);
            assertThat(found.get("issues")).hasSize(1);
            assertThat(found.get("issues").get(0).get("key").asText()).isEqualTo(project + "-2");
        }

        @Test
        void givesNamesAndSchemaOnceBesideTheIssues() {
            JsonNode found = mark.get(SEARCH + "?jql=project%3D" + project + "&expand=names,schema")
                    .json();

            assertThat(found.get("names").get("duedate").asText()).isEqualTo("Due Date");
            assertThat(found.get("schema").get("duedate").get("system").asText())
                    .isEqualTo("duedate");
            assertThat(found.get("issues").get(0).has("names")).isFalse();
        }

        @Test
        void takesTheSameWishesAsJson() {
            JsonNode found = mark.post(
                            SEARCH,
                            "{\"jql\":\"project = " + project
                                    + " ORDER BY key DESC\",\"maxResults\":2,\"fields\":[\"summary\"]}")
                    .json();

            assertThat(found.get("issues").findValuesAsText("summary")).containsExactly("Three", "Two");
        }
    }

    @Nested
    class WhenTheQueryIsNotUnderstood {

        @Test
        void saysWhereItGoesWrong() {
            Reply refused = mark.get(SEARCH + "?jql=project+" + project);

            assertThat(refused.status()).isEqualTo(400);
            assertThat(refused.json().get("errorMessages").get(0).asText())
                    .startsWith("Error in the JQL Query:")
                    .contains("line 1, character 9");
        }
    }

    @Nested
    class WhenIssuesAreNotSeen {

        @Test
        void areNeitherGivenNorCounted() {
            String closed = host.closedProject();
            String secret = host.story(closed, "Secret");

            JsonNode found = mark.get(SEARCH + "?jql=summary+~+Secret").json();

            assertThat(found.get("issues").findValuesAsText("key")).doesNotContain(secret);
            assertThat(host.rest("admin")
                            .get(SEARCH + "?jql=key%3D" + secret)
                            .json()
                            .get("total")
                            .asInt())
                    .isEqualTo(1);
        }
    }
}
