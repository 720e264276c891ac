package io.milepost.rest;

import static io.milepost.rest.PlanningWorld.TOKEN;
import static io.milepost.rest.PlanningWorld.assertSame;
import static io.milepost.rest.PlanningWorld.file;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.milepost.domain.Share;
import io.milepost.domain.Span;
import io.milepost.domain.plan.GoalStage;
import io.milepost.domain.plan.Plan;
import io.milepost.domain.plan.Plan.Access;
import io.milepost.domain.plan.Plan.Projects;
import io.milepost.domain.plan.Revision.Saving;
import io.milepost.domain.plan.RulesHolder;
import io.milepost.lookup.Viewer;
import io.milepost.planning.InMemoryPlanning;
import io.milepost.planning.NewIssues.NewIssue;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.ws.rs.core.Request;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulesAndStagesTest {

    private final PlanningWorld world = new PlanningWorld();

    @Nested
    class WhenRulesChange {

        private String rules() {
            return world.rules().rules("MKT", mock(Request.class)).getEntity().toString();
        }

        private String change(String body) {
            return world.rules().change("MKT", TOKEN, null, body);
        }

        private String body() {
            return file("rules.json")
                    .replace("\"version\":1", "\"version\":0")
                    .replace("\"savedReason\"", "\"reason\"");
        }

        @Test
        void areReadAsTheyWereSaved() {
            change(body());

            assertSame(rules(), "rules.json");
        }

        @Test
        void haveEverythingCalculatedAnewAndCountAsAChange() {
            change(body());

            assertThat(world.planning.fullRuns()).isEqualTo(1);
            assertThat(world.planning.plans().ruleRevisions().changes()).isEqualTo(1);
        }

        @Test
        void doNothingWhereTheyStay() {
            change(rules());

            assertThat(world.planning.fullRuns()).isZero();
            assertThat(rules()).contains("\"version\":0");
        }

        @Test
        void tellASecondEditorWhatHoldsNow() {
            change(body());

            PlanningWorld.Refused refused = world.refusal(() -> change(body()));

            assertThat(refused.inShort()).isEqualTo("409 rules.conflict");
            assertThat(refused.body().getAsJsonObject("current").get("version").getAsInt())
                    .isEqualTo(1);
        }

        @Test
        void ofTheProjectItselfNeverLandOnThePlanIntoWhichItHasBeenTaken() {
            long plan = world.planning
                    .plans()
                    .keptPlans()
                    .add(
                            new Plan("Brand", new Projects(List.of(1L)), Access.OPEN),
                            new Saving(InMemoryPlanning.NOW, Optional.of("anna"), ""));

            PlanningWorld.Refused refused = world.refusal(() -> change(body()));

            assertThat(refused.inShort()).isEqualTo("409 rules.conflict");
            assertThat(refused.body().getAsJsonObject("current").get("plan").getAsLong())
                    .isEqualTo(plan);
            assertThat(world.planning.plans().ruleRevisions().changes()).isZero();
            change(body().replace("\"plan\":null", "\"plan\":" + plan));
            assertThat(world.planning
                            .plans()
                            .ruleRevisions()
                            .current(RulesHolder.plan(plan))
                            .version())
                    .isEqualTo(1);
        }

        @ParameterizedTest(name = "{0} becomes {1}: {2}")
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '~',
                value = {
                    "\"status\":\"2\" | \"status\":\"9\" | 400 setting.unknown.status",
                    "[\"2\",\"3\"] | [\"2\",\"9\"] | 400 setting.unknown.resolution",
                    "\"field\":\"customfield_2\" | \"field\":\"customfield_9\" | 400 setting.unknown.number.field",
                    "\"field\":\"customfield_2\" | \"field\":null | 400 plan.weight-field",
                    "\"share\":0.75 | \"share\":1.75 | 400 plan.status-share-out-of-range",
                    "\"atRiskFrom\":-10 | \"atRiskFrom\":-1 | 400 plan.thresholds-upside-down",
                    "\"reviewDays\":31 | \"reviewDays\":0 | 400 plan.days-out-of-range",
                    "\"Grün\" | \"ÜBER bord\" | 400 plan.health-name-twice",
                    "\"Grün\" | \"Grün wie die Wiesen im Mai in Bayern\" | 400 plan.health-name",
                    "\"Grün\" | \"Gr\\nün\" | 400 plan.health-name",
                    "\"on_track\" | \"green\" | 400 field.unknown",
                    "\"healthNames\":{\"on_track\":\"Grün\",\"off_track\":\"Über Bord\"}, | ~~ | 400 field.missing",
                    "[\"Messe\",\"E-Mail\"] | [\"Messe\",\"messe \"] | 400 plan.choice-twice",
                    "[\"Messe\",\"E-Mail\"] | [\"\"] | 400 plan.choice",
                    "\"funnelStages\" | \"stages\" | 400 field.unknown",
                    "\"standard\":0.5 | \"standard\":-0.5 | 400 plan.weight-not-above-zero",
                    "\"weakest\" | \"strongest\" | 400 field.word",
                    "\"version\":0, | ~~ | 428 version.missing"
                })
        void areRefusedWhereTheyAreNone(String part, String instead, String expected) {
            assertThat(world.refusal(() -> change(body().replace(part, instead)))
                            .inShort())
                    .isEqualTo(expected);
            assertThat(world.planning.fullRuns()).isZero();
        }

        @Test
        void areForAdministratorsOfTheProject() {
            world.viewer = Viewer.person("ben");

            assertThat(world.refusal(() -> change(body())).inShort()).isEqualTo("403 right.administer.project");
        }
    }

    @Nested
    class WhenAGoalChangesItsStage {

        private JsonObject to(int version, String stage) {
            String answer = world.stage()
                    .change("MKT-10", TOKEN, null, "{\"version\":" + version + ",\"stage\":\"" + stage + "\"}");
            return JsonParser.parseString(answer).getAsJsonObject();
        }

        private JsonObject close(int version) {
            String answer = world.stage()
                    .change(
                            "MKT-10",
                            TOKEN,
                            "\"" + version + "\"",
                            "{\"stage\":\"closed\",\"outcome\":\"partly\",\"learning\":\"Begin earlier\"}");
            return JsonParser.parseString(answer).getAsJsonObject();
        }

        @Test
        void isClosedWithOutcomeAndLearning() {
            assertThat(close(0).get("closing"))
                    .isEqualTo(JsonParser.parseString(
                            "{\"date\":\"2026-11-21\",\"outcome\":\"partly\",\"learning\":\"Begin earlier\"}"));
        }

        @Test
        void isRestoredAsItWasBeforeItWasArchived() {
            close(0);
            to(1, "archived");
            JsonObject restored = to(2, "previous");

            assertThat(restored.get("stage").getAsString()).isEqualTo("closed");
            assertThat(restored.getAsJsonObject("closing").get("learning").getAsString())
                    .isEqualTo("Begin earlier");
        }

        @Test
        void keepsTheRestOfThePlan() {
            world.plan().save("MKT-10", TOKEN, null, file("plan-body.json"));

            assertThat(to(1, "draft").getAsJsonArray("kpis")).hasSize(4);
            assertThat(to(2, "active").getAsJsonArray("kpis")).hasSize(4);
        }

        @Test
        void needsNoReasonForATargetWhileItIsADraft() {
            world.plan().save("MKT-10", TOKEN, null, file("plan-body.json"));
            String draft = to(1, "draft").toString();

            String saved = world.plan().save("MKT-10", TOKEN, null, draft.replace("+6 pp", "+7 pp"));

            assertThat(saved).contains("\"version\":3", "+7 pp");
        }

        @ParameterizedTest(name = "{0}: {1}")
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '~',
                value = {
                    "{\"version\":0,\"stage\":\"previous\"} | 400 plan.not-archived",
                    "{\"version\":0,\"stage\":\"gone\"} | 400 field.word",
                    "{\"version\":0,\"stage\":\"closed\",\"outcome\":\"reached\",\"learning\":\" \"} | 400 plan.learning-missing",
                    "{\"version\":0,\"stage\":\"closed\",\"learning\":\"x\"} | 400 field.missing",
                    "{\"version\":3,\"stage\":\"draft\"} | 409 plan.conflict",
                    "{\"stage\":\"draft\"} | 428 version.missing"
                })
        void isRefusedWhereItCannotGoThere(String body, String expected) {
            assertThat(world.refusal(() -> world.stage().change("MKT-10", TOKEN, null, body))
                            .inShort())
                    .isEqualTo(expected);
        }
    }

    @Nested
    class WhenAGoalIsAdded {

        private String add(String body) {
            return world.newGoals().add(TOKEN, body).getEntity().toString();
        }

        @Test
        void takesAnIssueIntoThePlan() {
            assertThat(add("{\"key\":\"MKT-10\",\"stage\":\"draft\"}"))
                    .isEqualTo("{\"key\":\"MKT-10\",\"stage\":\"draft\",\"version\":1}");
            assertThat(world.planning.plans().current(10).content().stage()).isEqualTo(GoalStage.DRAFT);
        }

        @Test
        void makesTheIssueForIt() {
            assertThat(add("{\"project\":\"MKT\",\"summary\":\"Reach more\",\"owner\":{\"name\":\"ben\"},"
                            + "\"start\":\"2027-01-01\",\"due\":\"2027-12-31\"}"))
                    .isEqualTo("{\"key\":\"NEW-100\",\"stage\":\"active\",\"version\":1}");
            Span span =
                    new Span(Optional.of(LocalDate.parse("2027-01-01")), Optional.of(LocalDate.parse("2027-12-31")));
            assertThat(world.planning.madeIssues())
                    .containsExactly(new NewIssue(1, "2", "Reach more", Optional.of("ben"), span));
            assertThat(world.planning.plans().current(100).version()).isEqualTo(1);
        }

        @Test
        void passesOnWhatJiraRefuses() {
            PlanningWorld.Refused refused = world.refusal(() -> add("{\"project\":\"MKT\",\"summary\":\" \"}"));

            assertThat(refused.inShort()).isEqualTo("400 issue");
            assertThat(refused.message()).contains("No luck. You must specify a summary of the issue.");
            assertThat(refused.body().get("errors"))
                    .hasToString("[{\"field\":\"summary\",\"message\":\"You must specify a summary of the issue.\"}]");
        }

        @ParameterizedTest(name = "{0}: {1}")
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '~',
                value = {
                    "{\"key\":\"MKT-20\"} | 404 goal.unknown",
                    "{\"key\":\"MKT-10\",\"stage\":\"closed\"} | 400 field.word",
                    "{\"project\":\"NIX\",\"summary\":\"x\"} | 404 project.unknown",
                    "{\"project\":\"MKT\"} | 400 field.missing",
                    "{\"project\":\"MKT\",\"summary\":\"x\",\"type\":\"1\"} | 400 setting.unknown.issue.type",
                    "{\"project\":\"MKT\",\"summary\":\"x\",\"owner\":{\"name\":\"bob\"}} | 400 field.person",
                    "{} | 400 field.missing"
                })
        void isRefused(String body, String expected) {
            assertThat(world.refusal(() -> add(body)).inShort()).isEqualTo(expected);
            assertThat(world.planning.madeIssues()).isEmpty();
        }

        @Test
        void isTakenOnce() {
            add("{\"key\":\"MKT-10\"}");

            assertThat(world.refusal(() -> add("{\"key\":\"MKT-10\"}")).inShort())
                    .isEqualTo("409 plan.conflict");
        }

        @Test
        void isForAdministratorsOfTheProject() {
            world.viewer = Viewer.person("ben");

            assertThat(world.refusal(() -> add("{\"project\":\"MKT\",\"summary\":\"x\"}"))
                            .inShort())
                    .isEqualTo("403 right.administer.project");
        }
    }

    @Nested
    class WhenAnActivityIsDivided {

        private String set(String activity, String share) {
            return world.share().set("MKT-10", activity, TOKEN, "{\"share\":" + share + "}");
        }

        @Test
        void tellsWhatIsLeft() {
            assertThat(set("MKT-11", "0.25"))
                    .isEqualTo("{\"goal\":\"MKT-10\",\"activity\":\"MKT-11\",\"share\":0.25,\"left\":0.75}");
            assertThat(set("MKT-11", "null")).contains("\"share\":null,\"left\":1}");
            assertThat(world.planning.requests()).containsExactly("11 plan anna", "11 plan anna");
        }

        @Test
        void givesNoMoreThanOtherGoalsLeave() {
            world.planning.plans().set(11, 20, Optional.of(Share.ofMillionths(600_000)));

            PlanningWorld.Refused refused = world.refusal(() -> set("MKT-11", "0.400001"));

            assertThat(refused.inShort()).isEqualTo("409 share");
            assertThat(refused.body().get("left").getAsBigDecimal()).isEqualByComparingTo("0.4");
            assertThat(set("MKT-11", "0.4")).contains("\"left\":0}");
        }

        @ParameterizedTest(name = "{0} {1}: {2}")
        @CsvSource({
            "MKT-11, 1.1, 409 share",
            "MKT-11, -0.1, 409 share",
            "MKT-11, 0.1234567, 400 field.type",
            "MKT-13, 0.5, 404 activity.unknown",
            "MKT-99, 0.5, 404 activity.unknown"
        })
        void isRefused(String activity, String share, String expected) {
            assertThat(world.refusal(() -> set(activity, share)).inShort()).isEqualTo(expected);
        }
    }
}
