package io.milepost.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The searches answer as the roadmaps of all projects do, for everybody as far as he sees. */
class JqlFunctionsInHostTest {

    private final Person admin = DemoHost.person("admin");
    private final Person mia = DemoHost.person("mia");

    @Nested
    class WhenSearchedByHowGoalsStand {

        @Test
        void findsTheGoalsOfEachHealthThatTheRoadmapsShow() {
            for (String health :
                    new String[] {"achieved", "on_track", "at_risk", "off_track", "too_early", "no_data"}) {
                assertThat(found(admin, "goalsWithHealth(\"%s\")".formatted(health.replace('_', ' '))))
                        .as(health)
                        .isEqualTo(
                                goals(admin, goal -> goal.get("health").asText().equals(health)));
            }
            assertThat(found(admin, "goalsWithHealth(\"off track\")")).isNotEmpty();
        }

        @Test
        void findsTheGoalsThatAreBehindTheirPace() {
            assertThat(found(admin, "goalsBehindPace(\"10 pp\")"))
                    .isNotEmpty()
                    .isEqualTo(goals(
                            admin,
                            goal -> goal.path("gapPoints").isNumber()
                                    && goal.get("gapPoints").decimalValue().compareTo(BigDecimal.TEN.negate()) <= 0));
        }

        @Test
        void findsWhatTheSearcherSeesAndNothingElse() {
            assertThat(found(mia, "goalsWithHealth(\"off track\")"))
                    .isNotEmpty()
                    .allMatch(key -> key.startsWith("MKT-"))
                    .isEqualTo(goals(mia, goal -> goal.get("health").asText().equals("off_track")));
        }
    }

    @Nested
    class WhenSearchedByTheGoalsThatTheyServe {

        @Test
        void findsAllActivitiesOfTheTreeThatTheRoadmapCounts() {
            JsonNode goal = admin.get("/rest/milepost/1.0/goals/MKT-1").ok();

            assertThat(found(admin, "activitiesOfGoalTree(MKT-1)"))
                    .hasSize(goal.get("activities").asInt())
                    .containsAll(found(admin, "activitiesOfGoal(MKT-1)"));
        }
    }

    @Nested
    class WhenAFieldHoldsTheGoals {

        @Test
        void findsTheSameActivitiesByIt() {
            assertThat(byGoals("goalToken(MKT-1)")).isEqualTo(found(admin, "activitiesOfGoal(MKT-1)"));
            assertThat(byGoals("goalTreeToken(MKT-1)"))
                    .isNotEmpty()
                    .isEqualTo(found(admin, "activitiesOfGoalTree(MKT-1)"));
        }

        @Test
        void namesToNobodyAGoalThatHeMayNotSee() {
            Set<String> seen = found(mia, "activitiesOfGoalTree(MKT-1)");

            assertThat(refusal(mia, "activitiesOfGoal(WEB-1)")).isNotEmpty();
            assertThat(seen).isNotEmpty().allSatisfy(activity -> assertThat(goalsOf(mia, activity))
                    .isNotEmpty()
                    .allMatch(goal -> goal.startsWith("MKT-")));
        }
    }

    @Nested
    class WhenWorkServesNoGoal {

        @Test
        void isFoundUntilItServesOne() {
            Work work = new Work(admin, "MKT");
            String goal = work.goal("Whatever is found by its word");
            String activity = work.activity("Of no goal yet", null);
            assertThat(found(admin, "unlinkedActivities(MKT)")).contains(activity);

            work.contribute(activity, goal);

            Eventually.is(Set.of(activity), () -> byGoals("goalToken(%s)".formatted(goal)));
            assertThat(found(admin, "unlinkedActivities(MKT)")).doesNotContain(activity);
            assertThat(goalsOf(admin, activity)).containsExactly(goal);
            work.delete(activity);
            work.delete(goal);
        }
    }

    @Nested
    class WhenASearchIsWronglyWritten {

        @Test
        void namesTheWrongArgument() {
            assertThat(refusal(admin, "goalsWithHealth(\"on track\", bad)"))
                    .contains("\"bad\" is no health", "at risk");
            assertThat(refusal(admin, "goalsBehindPace(much)")).contains("\"much\" is no number of percentage points");
            assertThat(refusal(admin, "changedAttainment(soon)")).contains("\"soon\" is no time before now");
            assertThat(refusal(admin, "overdueMilestones(MKT-1)")).contains("called like this: overdueMilestones()");
        }

        @Test
        void saysTheSameOfAGoalThatIsUnseenAndOneThatIsAbsent() {
            String unseen = refusal(mia, "activitiesOfGoalTree(WEB-1)");

            assertThat(unseen).contains("There is no goal WEB-1, or you may not see it.");
            assertThat(unseen.replace("WEB-1", "WEB-999")).isEqualTo(refusal(mia, "activitiesOfGoalTree(WEB-999)"));
        }
    }

    /** In the figures of the roadmaps that the person may look at. */
    private static Set<String> goals(Person person, Predicate<JsonNode> wanted) {
        Set<String> keys = new TreeSet<>();
        for (JsonNode project : person.get("/rest/api/2/project").ok()) {
            String roadmap =
                    "/rest/milepost/1.0/roadmap?project=" + project.get("key").asText();
            for (JsonNode goal : person.get(roadmap).ok().get("goals")) {
                if (!goal.get("stage").asText().equals("draft") && wanted.test(goal)) {
                    keys.add(goal.get("key").asText());
                }
            }
        }
        return keys;
    }

    private static Set<String> found(Person person, String call) {
        return keys(search(person, call));
    }

    /** What the admin finds by the field that holds goals. */
    private Set<String> byGoals(String call) {
        return keys(searchFor(admin, "\"Contributes to goals\" ~ " + call));
    }

    private static Set<String> keys(Person.Answer found) {
        Set<String> keys = new TreeSet<>();
        found.ok().get("issues").forEach(issue -> keys.add(issue.get("key").asText()));
        return keys;
    }

    /** What the field that holds goals shows to a person. */
    private static List<String> goalsOf(Person person, String key) {
        JsonNode issue =
                person.get("/rest/api/2/issue/" + key + "?expand=names").ok();
        List<String> goals = new ArrayList<>();
        issue.get("names").fields().forEachRemaining(name -> {
            if (name.getValue().asText().equals("Contributes to goals")) {
                issue.at("/fields/" + name.getKey()).forEach(goal -> goals.add(goal.asText()));
            }
        });
        return goals;
    }

    private static String refusal(Person person, String call) {
        Person.Answer answer = search(person, call);
        assertThat(answer.status()).isEqualTo(400);
        return answer.json().at("/errorMessages/0").asText();
    }

    private static Person.Answer search(Person person, String call) {
        return searchFor(person, "issue in " + call);
    }

    private static Person.Answer searchFor(Person person, String jql) {
        return person.get("/rest/api/2/search?maxResults=1000&fields=summary&jql="
                + URLEncoder.encode(jql, StandardCharsets.UTF_8));
    }
}
