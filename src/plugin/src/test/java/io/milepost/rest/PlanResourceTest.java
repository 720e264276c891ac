package io.milepost.rest;

import static io.milepost.rest.PlanningWorld.TOKEN;
import static io.milepost.rest.PlanningWorld.assertSame;
import static io.milepost.rest.PlanningWorld.file;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.milepost.domain.plan.Campaign;
import io.milepost.domain.plan.GoalPlan;
import io.milepost.domain.plan.KpiSource;
import io.milepost.domain.plan.Revision.Saving;
import io.milepost.lookup.Viewer;
import io.milepost.planning.InMemoryPlanning;
import io.milepost.rest.PlanningWorld.Refused;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javax.ws.rs.core.Request;
import javax.ws.rs.core.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanResourceTest {

    private final PlanningWorld world = new PlanningWorld();

    private String save(String body) {
        return world.plan().save("MKT-10", TOKEN, null, body);
    }

    private Refused refused(String body) {
        return world.refusal(() -> save(body));
    }

    /** What the plan is now, changed as somebody would who edits it. */
    private String edited(Consumer<JsonObject> change) {
        JsonObject plan = read();
        change.accept(plan);
        return plan.toString();
    }

    private JsonObject read() {
        Response answer = world.plan().plan("MKT-10", mock(Request.class));
        return JsonParser.parseString(answer.getEntity().toString()).getAsJsonObject();
    }

    private GoalPlan stored() {
        return world.planning.plans().current(10).content();
    }

    private static JsonObject first(JsonObject plan, String part) {
        return plan.getAsJsonArray(part).get(0).getAsJsonObject();
    }

    @Nested
    class WhenNobodyHasPlannedAnything {

        @Test
        void isVersionZero() {
            JsonObject plan = read();

            assertThat(plan.get("version").getAsInt()).isZero();
            assertThat(plan.get("savedBy").isJsonNull()).isTrue();
            assertThat(plan.get("kpis").getAsJsonArray()).isEmpty();
        }
    }

    @Nested
    class WhenAPlanIsSaved {

        @BeforeEach
        void saveIt() {
            save(file("plan-body.json"));
        }

        @Test
        void isAnsweredAsTheContractShows() {
            assertSame(read(), "plan.json");
        }

        @Test
        void keepsNumbersToTheLastDigit() {
            assertThat(world.plan()
                            .plan("MKT-10", mock(Request.class))
                            .getEntity()
                            .toString())
                    .contains("\"upper\":999999999999.999999", "\"lower\":10.000001", "\"upper\":1000,");
        }

        @Test
        void beginsItsEntityTagWithTheVersion() {
            assertThat(world.plan()
                            .plan("MKT-10", mock(Request.class))
                            .getEntityTag()
                            .getValue())
                    .startsWith("1-");
        }

        @Test
        void makesNoRevisionOfWhatIsReadAndSavedAgain() {
            save(read().toString());

            assertThat(read().get("version").getAsInt()).isEqualTo(1);
        }

        @Test
        void takesTheVersionFromTheEntityTag() {
            String body = edited(plan -> {
                plan.remove("version");
                plan.addProperty("why", "another end");
            });

            world.plan().save("MKT-10", TOKEN, "W/\"1-0a\"", body);

            assertThat(stored().why()).isEqualTo("another end");
        }

        @Test
        void givesNewPartsIdsThatNeverWere() {
            save(edited(plan -> {
                plan.add("kpis", JsonParser.parseString("[]"));
                plan.addProperty("reason", "begin again");
            }));
            save(edited(plan -> plan.add(
                    "kpis",
                    JsonParser.parseString(
                            "[{\"name\":\"New\",\"unit\":{\"kind\":\"number\"},\"aim\":{\"kind\":\"yes_no\"},"
                                    + "\"source\":{\"kind\":\"measured\"}}]"))));

            assertThat(stored().kpis().get(0).id()).isEqualTo("k3-1");
        }

        @Test
        void listsTheRevisionsWithWhatEachChanged() {
            save(edited(plan -> plan.addProperty("why", "another end")));

            JsonObject page = JsonParser.parseString(world.plan().revisions("MKT-10", "0", "1"))
                    .getAsJsonObject();

            assertThat(page.get("total").getAsInt()).isEqualTo(2);
            assertThat(first(page, "items").get("version").getAsInt()).isEqualTo(2);
            assertThat(first(page, "items").get("changed")).hasToString("[{\"part\":\"why\",\"id\":null}]");
        }

        @Test
        void asksForAReasonWhereATargetChanges() {
            String body =
                    edited(plan -> first(plan, "kpis").getAsJsonObject("aim").addProperty("target", "+7 pp"));

            assertThat(refused(body).inShort()).isEqualTo("400 plan.reason-missing");
            assertThat(refused(body).message()).contains("Retention");

            save(body.replace("\"savedReason\":\"\"", "\"reason\":\"The board wants more\""));
            assertThat(read().get("savedReason").getAsString()).isEqualTo("The board wants more");
        }

        @Test
        void putsNobodyElsesNameToASearch() {
            String forged = edited(plan -> plan.getAsJsonArray("kpis")
                    .get(3)
                    .getAsJsonObject()
                    .getAsJsonObject("source")
                    .getAsJsonObject("person")
                    .addProperty("name", "ben"));

            save(forged.replace("To what end", "x"));

            assertThat(((KpiSource.Search) stored().kpis().get(3).source()).personKey())
                    .isEqualTo("anna");
        }
    }

    @Nested
    class WhenTwoEditTheSameVersion {

        private Refused second;

        @BeforeEach
        void editTwice() {
            save(file("plan-body.json"));
            String mine = edited(plan -> {
                plan.addProperty("why", "My end");
                plan.add("milestones", JsonParser.parseString("[]"));
            });
            save(edited(plan -> plan.addProperty("why", "Their end")));
            second = refused(mine);
        }

        @Test
        void showsTheSecondWhatTheFirstHasChanged() {
            assertThat(second.inShort()).isEqualTo("409 plan.conflict");
            assertThat(second.body().getAsJsonObject("current").get("version").getAsInt())
                    .isEqualTo(2);
            assertThat(second.body()
                            .getAsJsonObject("current")
                            .getAsJsonObject("savedBy")
                            .get("name")
                            .getAsString())
                    .isEqualTo("anna");
            assertSame(second.body().get("difference"), "plan-conflict.json");
        }

        @Test
        void keepsWhatTheFirstSaved() {
            assertThat(stored().why()).isEqualTo("Their end");
            assertThat(stored().milestones()).hasSize(1);
        }
    }

    @Nested
    class WhenACampaignHoldsActivitiesThatTheEditorMayNotSee {

        @BeforeEach
        void saveItForHim() {
            save(file("plan-body.json"));
            GoalPlan plan = stored();
            Campaign campaign = plan.campaigns().get(0);
            Campaign withHidden = new Campaign(
                    campaign.id(),
                    campaign.name(),
                    Optional.of("gone"),
                    campaign.span(),
                    campaign.target(),
                    Set.of(11L, 13L));
            GoalPlan next = new GoalPlan(
                    plan.stage(),
                    plan.why(),
                    plan.kpis(),
                    plan.milestones(),
                    List.of(withHidden),
                    plan.choices(),
                    plan.closing());
            world.planning.plans().plan(10, next, new Saving(InMemoryPlanning.NOW, Optional.of("ben"), ""));
        }

        @Test
        void countsThemAndNamesThemNowhere() {
            JsonObject campaign = first(read(), "campaigns");

            assertThat(campaign.get("activities")).hasToString("[\"MKT-11\"]");
            assertThat(campaign.get("hiddenActivities").getAsInt()).isEqualTo(1);
            assertThat(read().toString()).doesNotContain("MKT-13");
        }

        @Test
        void keepsThemWhenHeSaves() {
            save(edited(plan -> first(plan, "campaigns").add("activities", JsonParser.parseString("[]"))));

            assertThat(stored().campaigns().get(0).activityIds()).containsExactly(13L);
        }

        @Test
        void keepsAManagerWhoseAccountIsGone() {
            save(edited(plan -> plan.addProperty("why", "another end")));

            assertThat(stored().campaigns().get(0).managerKey()).contains("gone");
        }

        @Test
        void refusesToNameOneThatHeDoesNotSee() {
            Refused answer = refused(edited(plan ->
                    first(plan, "campaigns").getAsJsonArray("activities").add("MKT-13")));

            assertThat(answer.inShort()).isEqualTo("400 field.issue");
        }
    }

    @Nested
    class WhenTheRequestIsNotUnderstood {

        @ParameterizedTest(name = "{0} becomes {1}: {2}")
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '~',
                value = {
                    "\"baseline\":71.0 | \"baseline\":1e999 | 400 field.type",
                    "\"baseline\":71.0 | \"baseline\":71.0000001 | 400 field.type",
                    "\"baseline\":71.0 | \"baseline\":1e999999999 | 400 field.type",
                    "\"baseline\":71.0 | \"baseline\":\"71\" | 400 field.type",
                    "\"+6 pp\" | \"+6\" | 0",
                    "\"+6 pp\" | \"25 %\" | 400 plan.target-not-understood",
                    "\"+6 pp\" | \"71\" | 400 plan.target-is-baseline",
                    "\"weight\":2.5 | \"weight\":0 | 400 plan.weight-not-above-zero",
                    "\"weight\":2.5 | \"weight\":1e30 | 400 plan.weight-not-above-zero",
                    "\"kind\":\"percent\" | \"kind\":\"PERCENT\" | 400 field.word",
                    "\"kind\":\"below\" | \"kind\":\"above\" | 400 field.missing",
                    "\"2026-12-31\" | \"31.12.2026\" | 400 field.type",
                    "\"name\":\"Leads\" | \"name\":\"Spend\" | 400 plan.kpi-twice",
                    "[Spend] / | [Spent] / | 400 kpi.formula-unknown-kpi",
                    "[Spend] / | [Cost per lead] / | 400 kpi.formula-loop",
                    "type = Lead | type | 400 kpi.search",
                    "customfield_2 | customfield_9 | 400 kpi.field",
                    "{\"name\":\"ben\"} | {\"name\":\"bob\"} | 400 field.person",
                    "\"MKT-11\" | \"MKT-99\" | 400 field.issue",
                    "\"name\":\"Half way\" | \"id\":\"a b\",\"name\":\"Half way\" | 400 field.id",
                    "\"why\" | \"whom\" | 400 field.unknown",
                    "\"digits\":1 | \"digit\":1 | 400 field.unknown",
                    "\"version\":0 | \"version\":7 | 409 plan.conflict",
                    "\"version\":0, | ~~ | 428 version.missing",
                    "\"version\":0 | \"version\":0,\"stage\":\"closed\" | 400 plan.closing-without-outcome",
                    "\"version\":0 | \"version\":0,\"stage\":\"draft\" | 400 plan.stage-by-itself",
                })
        void saysWhat(String part, String instead, String expected) {
            String body = file("plan-body.json").replace(part, instead);

            if (expected.equals("0")) {
                save(body);
            } else {
                assertThat(refused(body).inShort()).isEqualTo(expected);
            }
        }

        @Test
        void namesTheKpiWhoseSourceIsWrong() {
            Refused answer = refused(file("plan-body.json").replace("[Spend] /", "[Spent] /"));

            assertThat(answer.body().get("kpi").getAsString()).isEqualTo("Cost per lead");
        }

        @Test
        void namesThePlace() {
            Refused answer = refused(file("plan-body.json").replace("\"upper\":1e3", "\"upper\":true"));

            assertThat(answer.message()).contains("kpis[2].aim.upper");
        }
    }

    @Nested
    class WhenThePersonMayNotEditThePlan {

        @Test
        void refusesBeforeNamesAreLookedUp() {
            world.viewer = Viewer.person("ben");

            assertThat(refused(file("plan-body.json").replace("\"ben\"", "\"bob\""))
                            .inShort())
                    .isEqualTo("403 right.administer.project");
        }

        @Test
        void asksNobodyInParticularToLogIn() {
            world.viewer = Viewer.anonymous();

            assertThat(refused(file("plan-body.json")).inShort()).isEqualTo("401 anonymous");
        }

        @Test
        void answersAnUnseenGoalLikeAnUnknownOne() {
            Refused unseen = world.refusal(() -> world.plan().save("MKT-20", TOKEN, null, file("plan-body.json")));
            Refused unknown = world.refusal(() -> world.plan().save("MKT-99", TOKEN, null, file("plan-body.json")));

            assertThat(unseen.inShort()).isEqualTo("404 goal.unknown").isEqualTo(unknown.inShort());
        }

        @Test
        void takesNoChangeFromAnotherSite() {
            assertThat(world.refusal(() -> world.plan().save("MKT-10", null, null, "{}"))
                            .inShort())
                    .isEqualTo("403 token");
        }
    }
}
