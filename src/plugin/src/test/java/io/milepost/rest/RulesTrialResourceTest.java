package io.milepost.rest;

import static io.milepost.rest.PlanningWorld.TOKEN;
import static io.milepost.rest.PlanningWorld.assertSame;
import static io.milepost.rest.PlanningWorld.file;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.milepost.lookup.Viewer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RulesTrialResourceTest {

    private final PlanningWorld world = new PlanningWorld();

    private String preview(String body) {
        return world.rulesTrial().preview("MKT", TOKEN, body);
    }

    private String refusal(String body) {
        return world.refusal(() -> preview(body)).inShort();
    }

    @Nested
    class WhenRulesAreTried {

        @Test
        void tellsWhichGoalsWouldMoveAndHowFar() {
            assertSame(preview(file("rules.json")), "rules-preview.json");
        }

        @Test
        void movesNothingByTheRulesThatHold() {
            JsonObject trial =
                    JsonParser.parseString(preview(file("rules-standard.json"))).getAsJsonObject();

            assertThat(trial.get("moved").getAsInt()).isZero();
            assertThat(trial.get("largest").isJsonNull()).isTrue();
            assertThat(trial.getAsJsonArray("moves")).isEmpty();
        }

        @Test
        void keepsNothing() {
            preview(file("rules.json"));

            assertThat(world.planning.fullRuns()).isZero();
            assertThat(world.planning.plans().ruleRevisions().changes()).isZero();
        }
    }

    @Nested
    class WhenTheyCouldNotBeKept {

        @Test
        void saysWhatIsNotThere() {
            assertThat(refusal(file("rules.json").replace("\"status\":\"2\"", "\"status\":\"9\"")))
                    .isEqualTo("400 setting.unknown.status");
        }

        @Test
        void isForAdministratorsOfTheProject() {
            world.viewer = Viewer.person("ben");

            assertThat(refusal(file("rules.json"))).isEqualTo("403 right.administer.project");
        }

        @Test
        void isUnknownToWhomTheProjectIsUnseen() {
            assertThat(world.refusal(() -> world.rulesTrial().preview("SEC", TOKEN, file("rules.json")))
                            .inShort())
                    .isEqualTo("404 project.unknown");
        }

        @Test
        void takesNothingFromAnotherSite() {
            assertThat(world.refusal(() -> world.rulesTrial().preview("MKT", null, "{}"))
                            .inShort())
                    .isEqualTo("403 token");
        }
    }
}
