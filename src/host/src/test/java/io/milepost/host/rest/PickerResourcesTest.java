package io.milepost.host.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.milepost.host.RestCaller;
import io.milepost.host.RunningHost;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Jira's {@code /rest/api/2/user/picker} and {@code issue/picker}: what is suggested while people type. */
@ExtendWith(RunningHost.Shared.class)
class PickerResourcesTest {
    private final RunningHost host;
    private final RestCaller mark;

    PickerResourcesTest(RunningHost host) {
        this.host = host;
        this.mark = host.rest("mark");
    }

    @Nested
    class WhenAPersonIsTyped {

        private JsonNode found(String query) {
            return mark.get("/rest/api/2/user/picker?maxResults=5&query=" + query)
                    .json();
        }

        @Test
        void findsByAWordOfTheNameTheUserNameOrTheAddress() {
            for (String query : new String[] {"web", "MARK", "mark+web", "example"}) {
                assertThat(found(query).get("users").findValuesAsText("name"))
                        .as(query)
                        .contains("mark");
            }
            assertThat(found("eber").get("users")).isEmpty();
        }

        @Test
        void saysNameAndUserNameAndHowManyThereAre() {
            JsonNode found = found("weber");

            assertThat(found.get("users").get(0).get("displayName").asText()).isEqualTo("Mark Weber");
            assertThat(found.get("users").get(0).get("html").asText())
                    .isEqualTo("Mark Weber - mark@example.com (mark)");
            assertThat(found.get("total").asInt()).isEqualTo(1);
            assertThat(found.get("header").asText()).isEqualTo("Showing 1 of 1 matching users");
        }

        @Test
        void tellsNobodyWhoIsNotLoggedIn() {
            assertThat(host.rest("").get("/rest/api/2/user/picker?query=mark").status())
                    .isEqualTo(401);
        }
    }

    @Nested
    class WhenAnIssueIsTyped {

        private JsonNode sections(String project, String query) {
            return mark.get("/rest/api/2/issue/picker?currentJQL=project%3D" + project + "&query=" + query)
                    .json()
                    .get("sections");
        }

        @Test
        void findsByKeyAndByAWordOfTheSummaryAmongThoseOfTheSearch() {
            String project = host.project();
            String launch = host.story(project, "Launch & <loyalty>");
            host.story(project, "Later");

            JsonNode current = sections(project, "loy").get(1);

            assertThat(current.get("id").asText()).isEqualTo("cs");
            assertThat(current.get("issues").findValuesAsText("key")).containsExactly(launch);
            assertThat(sections(project, "lau").get(1).get("issues").findValuesAsText("key"))
                    .containsExactly(launch);
            assertThat(sections(project, launch)
                            .get(1)
                            .get("issues")
                            .get(0)
                            .get("summaryText")
                            .asText())
                    .isEqualTo("Launch & <loyalty>");
            assertThat(sections(project, launch)
                            .get(1)
                            .get("issues")
                            .get(0)
                            .get("summary")
                            .asText())
                    .isEqualTo("Launch &amp; &lt;loyalty&gt;");
        }

        @Test
        void findsNothingThatThePersonMayNotSee() {
            String closed = host.closedProject();
            host.story(closed, "Secret");

            assertThat(sections(closed, "sec").toString()).doesNotContain("Secret");
        }

        @Test
        void hasNoSectionForASearchThatIsNone() {
            JsonNode none = mark.get("/rest/api/2/issue/picker?query=x&currentJQL=project+%3D%3D")
                    .json();

            assertThat(none.get("sections").findValuesAsText("id")).containsExactly("hs");
        }
    }
}
