package io.milepost.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The custom field types on issues as people and programs meet them: pages, Jira's REST API, JQL, history. */
class FieldsInHostTest {

    private static final String ISSUES = "/rest/api/2/issue/";

    private final Person ana = DemoHost.person("ana");
    private final Work work = new Work(ana, "MKT");

    private Set<String> found(String jql) {
        Set<String> keys = new TreeSet<>();
        work.search(jql)
                .get("issues")
                .forEach(issue -> keys.add(issue.get("key").asText()));
        return keys;
    }

    private Person.Answer set(String key, String field, Object value) {
        ObjectNode body = Person.JSON.createObjectNode();
        body.putObject("fields").set(work.fieldId(field), Person.JSON.valueToTree(value));
        return ana.put(ISSUES + key, body.toString());
    }

    private JsonNode value(String key, String field) {
        return ana.get(ISSUES + key).ok().get("fields").get(work.fieldId(field));
    }

    @Nested
    class WhenWorkOnAGoalIsDone {

        @Test
        void searchesFindItsNewAttainmentAndHealth() {
            String goal = work.goal("Fields follow");
            String activity = work.activity("The only one", goal);
            Eventually.is(Set.of(goal), () -> found("key = " + goal + " and \"Goal attainment\" = 0"));
            assertThat(found("key = " + goal + " and \"Goal health\" = achieved"))
                    .isEmpty();

            work.finish(activity);

            Eventually.is(
                    Set.of(goal),
                    () -> found("key = " + goal + " and \"Goal attainment\" = 100 and \"Goal health\" = achieved"));
        }
    }

    @Nested
    class WhenDaysHavePassed {

        /** The demonstration's goals fell behind on days on which nobody touched them. */
        @ParameterizedTest
        @ValueSource(strings = {"achieved", "on track", "at risk", "off track", "too early", "stale", "no data"})
        void theFieldFindsTheGoalsOfTheDay(String health) {
            assertThat(found("\"Goal health\" = \"%s\"".formatted(health)))
                    .isEqualTo(found("issue in goalsWithHealth(\"%s\")".formatted(health)));
        }
    }

    @Nested
    class WhenAGoalIsLookedAt {

        @Test
        void showsABarWithThePaceAndALabel() {
            String goal =
                    found("issue in goalsWithHealth(\"off track\")").iterator().next();

            assertThat(ana.get("/browse/" + goal).body())
                    .contains("milepost-attainment-bar", "aria-label=\"Pace today: ", "aui-lozenge-removed");
        }
    }

    @Nested
    class WhenAChoiceIsMade {

        private final String key = work.activity("Chosen", null);

        @Test
        void isKeptShownFoundAndTold() {
            set(key, "Channel", "Podcast").ok();

            assertThat(value(key, "Channel").asText()).isEqualTo("Podcast");
            assertThat(ana.get("/browse/" + key).body()).contains(">Podcast<");
            assertThat(found("key = " + key + " and Channel in (Podcast, TV)")).containsExactly(key);
            assertThat(found("key = " + key + " and Channel is empty")).isEmpty();
            JsonNode item = ana.get(ISSUES + key + "?expand=changelog").ok().at("/changelog/histories/0/items/0");
            assertThat(item.get("field").asText()).isEqualTo("Channel");
            assertThat(item.get("toString").asText()).isEqualTo("Podcast");
        }

        @Test
        void isOfferedInTheForm() {
            set(key, "Funnel stage", "Desire").ok();

            assertThat(ana.get("/secure/EditIssue?key=" + key).body())
                    .contains("<option value=\"Awareness\">", "<option value=\"Desire\" selected=\"selected\">");
        }

        @Test
        void isRefusedByNameWhereThePlanDoesNotOfferIt() {
            Person.Answer refused = set(key, "Channel", "Pigeons");

            assertThat(refused.status()).isEqualTo(400);
            assertThat(refused.json().get("errors").get(work.fieldId("Channel")).asText())
                    .startsWith("\"Pigeons\" is not offered by the plan of this project. There are: Website, ");
        }

        @Test
        void isATextOfJirasRestApi() {
            Person.Answer refused = set(key, "Audience", 5);

            assertThat(refused.status()).isEqualTo(400);
            assertThat(refused.json()
                            .get("errors")
                            .get(work.fieldId("Audience"))
                            .asText())
                    .isEqualTo("A text is needed here.");
            set(key, "Audience", null).ok();
        }
    }

    @Nested
    class WhenAKpiNumberIsSetByRest {

        private final String key = work.goal("Numbers by REST");

        @Test
        void isFoundAsANumber() {
            set(key, "Target", 1234.5).ok();

            assertThat(value(key, "Target").decimalValue()).isEqualByComparingTo("1234.5");
            assertThat(found("key = " + key + " and Target > 1234 and Target <= 1234.5"))
                    .containsExactly(key);
        }

        @Test
        void isRefusedWhereItIsNone() {
            assertThat(set(key, "Target", "many").body()).contains("A number is needed here.");
            assertThat(set(key, "Target", 1.2345678).body()).contains("more digits than can be kept");
        }
    }
}
