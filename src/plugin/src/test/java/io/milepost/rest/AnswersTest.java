package io.milepost.rest;

import static io.milepost.lookup.LookupWorld.ANNA;
import static io.milepost.rest.Golden.assertSame;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.google.gson.JsonParser;
import io.milepost.domain.Cause;
import io.milepost.domain.CauseKind;
import io.milepost.domain.Delivery;
import io.milepost.domain.FullRun;
import io.milepost.domain.FullRunState;
import io.milepost.domain.FullRunState.Phase;
import io.milepost.domain.GoalState;
import io.milepost.domain.Health;
import io.milepost.domain.LedgerEntry;
import io.milepost.domain.Occasion;
import io.milepost.domain.Path;
import io.milepost.domain.PlanDetail;
import io.milepost.domain.Progress;
import io.milepost.domain.ReconciliationRun;
import io.milepost.domain.RuleStamp;
import io.milepost.domain.Share;
import io.milepost.domain.StateChange;
import io.milepost.domain.plan.HealthNames;
import io.milepost.domain.plan.PlanRules;
import io.milepost.lookup.InMemoryPlans;
import io.milepost.lookup.LookupWorld;
import io.milepost.lookup.Operation;
import io.milepost.lookup.Operation.Advance;
import io.milepost.lookup.Operation.Waiting;
import io.milepost.lookup.OperationDetails;
import io.milepost.lookup.Person;
import io.milepost.lookup.PlanExamples;
import io.milepost.lookup.UnknownProjectException;
import io.milepost.lookup.Viewer;
import io.milepost.planning.EditRights;
import io.milepost.planning.InMemoryPlanning;
import io.milepost.planning.NotAllowedException;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import javax.ws.rs.core.EntityTag;
import javax.ws.rs.core.Request;
import javax.ws.rs.core.Response;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What REST answers, held against files that show the contract in full. */
class AnswersTest {

    private static final Instant AT = Instant.parse("2026-11-20T08:00:00Z");
    private static final PlanRules NAMED =
            PlanRules.STANDARD.naming(new HealthNames(Map.of(Health.OFF_TRACK, "Rot", Health.ACHIEVED, "Geschafft")));

    private final LookupWorld world = new LookupWorld()
            .project(1, "MKT", "Marketing")
            .person("ben", "Ben Berg")
            .issue(
                    10,
                    "MKT-10",
                    "Keep \"customers\"",
                    Progress.IN_PROGRESS,
                    Optional.of(new Person("anna", "Anna Adler")),
                    "2026-01-01",
                    "2027-01-01")
            .issue(20, "MKT-20", "Loyalty", Progress.TO_DO, Optional.empty(), "2026-11-21", null)
            .issue(11, "MKT-11", "Loyalty programme", Progress.DONE)
            .issue(12, "MKT-12", "Faster answers", Progress.IN_PROGRESS)
            .issue(13, "MKT-13", "Secret deal", Progress.TO_DO)
            .goal(10, OptionalLong.empty())
            .goal(20, OptionalLong.of(10))
            .contributes(11, 10, Path.EPIC, Share.WHOLE)
            .contributes(12, 10, Path.LINK, Share.ofMillionths(500_000))
            .contributes(12, 20, Path.SUB_TASK, Share.ofMillionths(500_000))
            .contributes(13, 10)
            .hide(13);
    private final InMemoryPlanning planning = new InMemoryPlanning();
    private final EditRights rights = planning.rights();
    private final Request request = mock(Request.class);

    AnswersTest() {
        world.plans()
                .rules(1, NAMED, InMemoryPlans.FIRST)
                .plan(10, PlanExamples.whole())
                .measured(10, "k1", "2026-11-01", "73.4")
                .measured(10, "k2", "2026-10-01", "70")
                .measured(10, "k2", "2026-11-11", "85");
    }

    private RoadmapResource roadmap() {
        return new RoadmapResource(world.roadmaps(), world.keptPlans(), () -> ANNA, rights);
    }

    private GoalsResource goals() {
        return new GoalsResource(world.goalLookup(), planning.setParentGoal(), () -> ANNA);
    }

    private GoalListResource list() {
        return new GoalListResource(world.roadmaps(), () -> ANNA);
    }

    @Nested
    class WhenARoadmapIsRead {

        @Test
        void isAsTheContractShows() throws IOException {
            assertSame(roadmap().roadmap("MKT", null, null, "false", request).getEntity(), "roadmap.json");
        }

        @Test
        void namesTheFirstAndTheLastDayOfGoalsAndTheirMilestones() {
            world.plans().plan(10, PlanExamples.withMilestone("2027-05-31", ""));

            assertThat((String) roadmap()
                            .roadmap("MKT", null, null, "false", request)
                            .getEntity())
                    .contains("\"days\":{\"first\":\"2026-01-01\",\"last\":\"2027-05-31\"}");
        }

        @Test
        void saysWhetherThePersonMayEditThePlan() {
            planning.administersProject("anna", "MKT");

            assertThat(roadmap()
                            .roadmap("MKT", null, null, "false", request)
                            .getEntity()
                            .toString())
                    .contains("\"canEdit\":true");
        }

        @Test
        void saysWhetherThePersonMayRecordValues() {
            planning.letsEdit(1);

            assertThat(roadmap()
                            .roadmap("MKT", null, null, "false", request)
                            .getEntity()
                            .toString())
                    .contains("\"canEdit\":false")
                    .contains("\"canMeasure\":true");
        }

        @Test
        void needsAProject() {
            assertThatThrownBy(() -> roadmap().roadmap(" ", null, null, "false", request))
                    .isInstanceOf(BadInputException.class);
            assertThatThrownBy(() -> roadmap().roadmap("NIX", null, null, "false", request))
                    .isInstanceOf(UnknownProjectException.class);
        }
    }

    @Nested
    class WhenGoalsAreRead {

        @Test
        void listsThemByParts() throws IOException {
            assertSame(list().list("MKT", null, null, null, null, "tree", "1", "1"), "goals.json");
        }

        @Test
        void listsThoseThatAreAskedFor() {
            assertThat(keys("no_data", null, null, null, "tree")).isEqualTo(keys(null, null, null, "MKT-20", "tree"));
            assertThat(keys(null, "draft", null, null, "tree")).isEmpty();
            assertThat(keys(null, "active", "anna", null, "tree")).containsExactly("MKT-10");
            assertThat(keys(null, null, null, "CUSTOMERS", "tree")).containsExactly("MKT-10");
            assertThat(keys(null, null, "nobody", null, "tree")).isEmpty();
        }

        @Test
        void listsThemInTheOrderThatIsAskedFor() {
            assertThat(keys(null, null, null, null, "key")).containsExactly("MKT-10", "MKT-20");
            assertThat(keys(null, null, null, null, "due")).containsExactly("MKT-10", "MKT-20");
            assertThat(keys(null, null, null, null, "gap")).containsExactly("MKT-10", "MKT-20");
        }

        @Test
        void refusesWordsThatAreNone() {
            assertThatThrownBy(() -> keys("great", null, null, null, "tree")).isInstanceOf(BadInputException.class);
            assertThatThrownBy(() -> keys(null, "gone", null, null, "tree")).isInstanceOf(BadInputException.class);
            assertThatThrownBy(() -> keys(null, null, null, null, "ID; DROP")).isInstanceOf(BadInputException.class);
        }

        private List<String> keys(String health, String stage, String owner, String text, String sort) {
            String answer = list().list("MKT", health, stage, owner, text, sort, "0", "50");
            return JsonParser.parseString(answer).getAsJsonObject().getAsJsonArray("goals").asList().stream()
                    .map(goal -> goal.getAsJsonObject().get("key").getAsString())
                    .toList();
        }

        @Test
        void showsOneWithItsActivities() throws IOException {
            assertSame(goals().goal("MKT-10", null, "0", "500", request).getEntity(), "goal.json");
        }

        @Test
        void explainsItsNumbers() throws IOException {
            assertSame(goals().explanation("MKT-10", null, request).getEntity(), "explanation.json");
        }

        @Test
        void explainsThatItHasNoResult() throws IOException {
            assertSame(goals().explanation("MKT-20", null, request).getEntity(), "explanation-without-result.json");
        }

        @Test
        void showsHowItsKpisWent() throws IOException {
            assertSame(goals().series("MKT-10", request).getEntity(), "series.json");
        }

        @Test
        void showsWhyItsNumbersChanged() throws IOException {
            Cause seen = new Cause(
                    CauseKind.TRANSITION,
                    OptionalLong.of(11),
                    Occasion.of(AT, Optional.of("ben")),
                    Optional.of("In Progress"),
                    Optional.of("Done"));
            Cause hidden = Cause.ofIssue(CauseKind.CREATED, 13, Occasion.of(AT, Optional.of("ben")));
            StateChange change = new StateChange(
                    GoalState.NONE, GoalState.of(OptionalLong.empty(), new Delivery(2_000_000, 1_500_000)));
            Cause target =
                    planned(CauseKind.TARGET, "40", "46", "target", Optional.of("Retention"), "The market grows");
            Cause stage = planned(CauseKind.PLAN, "draft", "active", "stage", Optional.empty(), "");
            world.entry(new LedgerEntry(7, 10, new RuleStamp(AT, 1), change, List.of(seen, hidden, target, stage)));

            assertSame(
                    new LedgerResource(world.ledgerLookup(), () -> ANNA)
                            .ledger("MKT-10", null, null, null, null, "0", "50"),
                    "ledger.json");
        }
    }

    private static Cause planned(
            CauseKind kind, String from, String to, String field, Optional<String> part, String reason) {
        return new Cause(
                kind,
                OptionalLong.of(10),
                Occasion.of(AT, Optional.of("ben")),
                Optional.of(from),
                Optional.of(to),
                Optional.of(new PlanDetail(field, part, reason)));
    }

    @Nested
    class WhenTheReaderHasTheSameContentAlready {

        @Test
        void answersWithoutIt() {
            when(request.evaluatePreconditions(any(EntityTag.class))).thenReturn(Response.notModified());

            Response answer = roadmap().roadmap("MKT", null, null, "false", request);

            assertThat(answer.getStatus()).isEqualTo(304);
            assertThat(answer.getEntity()).isNull();
        }

        @Test
        void neverSharesATagWithSomebodyElse() {
            RoadmapResource ofBen =
                    new RoadmapResource(world.roadmaps(), world.keptPlans(), () -> Viewer.person("ben"), rights);

            Response anna = roadmap().roadmap("MKT", null, null, "false", request);
            Response ben = ofBen.roadmap("MKT", null, null, "false", request);

            assertThat(ben.getEntity()).isEqualTo(anna.getEntity());
            assertThat(ben.getEntityTag()).isNotEqualTo(anna.getEntityTag());
            assertThat(ben.getHeaderString("Cache-Control")).contains("private", "no-cache");
            assertThat(ben.getHeaderString("Vary")).contains("Cookie", "Authorization");
        }

        @Test
        void knowsItByATagThatChangesWithTheContentAlone() {
            EntityTag before =
                    roadmap().roadmap("MKT", null, null, "false", request).getEntityTag();
            EntityTag again =
                    roadmap().roadmap("MKT", null, null, "false", request).getEntityTag();
            world.hide(20);
            EntityTag after =
                    roadmap().roadmap("MKT", null, null, "false", request).getEntityTag();

            assertThat(again).isEqualTo(before);
            assertThat(after).isNotEqualTo(before);
        }
    }

    @Nested
    class WhenTheStateIsRead {

        private final Operation operation = new Operation(
                new Waiting(3, Duration.ofSeconds(2)),
                Optional.of(new ReconciliationRun(AT, 12, 1)),
                Optional.of(new FullRun(new RuleStamp(AT, 1), 23_870, 0, 8_000)),
                new Advance(
                        false,
                        Optional.of(new FullRunState(
                                Phase.RUNNING, AT, Optional.of("anna"), AT.plusSeconds(2), 500, 23_870)),
                        Optional.of(new Person("anna", "Anna Adler"))),
                "0.1.0");

        private final OperationDetails details = new OperationDetails(
                List.of(new OperationDetails.Step("find", 12, 8, 240)),
                Map.of("goalPlan", 12L),
                Map.of(
                        "milepost", "0.1.0",
                        "tables", "1",
                        "rules", "7",
                        "jira", "10.3.0",
                        "jiraBuild", "10030000",
                        "database", "PostgreSQL 15.4",
                        "java", "17.0.9+9",
                        "timeZone", "Europe/Berlin",
                        "node", ""));

        @Test
        void tellsHowLongStepsTakeAndWhatRunsHere() throws IOException {
            planning.administersJira("anna");

            assertSame(status().details(), "status-details.json");
        }

        private StatusResource status() {
            return new StatusResource(() -> operation, () -> details, planning.recalculateAll(), rights, () -> ANNA);
        }

        @Test
        void isAsTheContractShows() throws IOException {
            planning.administersJira("anna");

            assertSame(status().status(), "status.json");
        }

        @Test
        void saysThatNothingHasRunYet() throws IOException {
            planning.administersJira("anna");
            Operation idle = new Operation(
                    new Waiting(0, Duration.ZERO),
                    Optional.empty(),
                    Optional.empty(),
                    new Advance(false, Optional.empty(), Optional.empty()),
                    "0.1.0");
            StatusResource fresh =
                    new StatusResource(() -> idle, () -> details, planning.recalculateAll(), rights, () -> ANNA);

            assertSame(fresh.status(), "status-before-any-run.json");
        }

        @Test
        void isForAdministratorsOnly() {
            assertThatThrownBy(() -> status().status()).isInstanceOf(NotAllowedException.class);
            assertThatThrownBy(() -> status().recalculate("no-check")).isInstanceOf(NotAllowedException.class);
            assertThat(planning.fullRuns()).isZero();
        }

        @Test
        void letsAdministratorsHaveEverythingCalculatedAnew() {
            planning.administersJira("anna");

            assertThat(status().recalculate("no-check").getStatus()).isEqualTo(202);
            assertThat(planning.fullRuns()).isEqualTo(1);
        }

        @Test
        void takesNoChangeFromAnotherSite() {
            planning.administersJira("anna");

            assertThatThrownBy(() -> status().recalculate(null)).isInstanceOf(Parameters.MissingTokenException.class);
        }
    }

    @Nested
    class WhenSettingsAreReadAndChanged {

        private SettingsResource settings() {
            return new SettingsResource(
                    planning.currentSettings(), planning, planning.changeSettings(), rights, () -> ANNA);
        }

        @Test
        void areAsTheContractShows() throws IOException {
            planning.administersJira("anna");

            assertSame(settings().settings(), "settings.json");
        }

        @Test
        void answersWithWhatIsNowInForce() {
            planning.administersJira("anna");

            String answer = settings()
                    .change(
                            "no-check",
                            "{\"goalTypes\":[\"2\"],\"activityTypes\":[],\"startDateField\":\"customfield_1\"}");

            assertThat(answer).contains("\"goalTypes\":[\"2\"]").contains("\"startDateField\":\"customfield_1\"");
        }

        @Test
        void areForAdministratorsOnly() {
            assertThatThrownBy(() -> settings().settings()).isInstanceOf(NotAllowedException.class);
        }
    }

    @Nested
    class WhenAGoalGetsAParent {

        @Test
        void putsItThereAndAnswersWithTheGoal() {
            planning.administersProject("anna", "MKT");

            String answer = goals().setParent("MKT-20", "no-check", "{\"parent\":\"MKT-10\"}");

            assertThat(planning.parentOf(20)).hasValue(10);
            assertThat(answer).contains("\"key\":\"MKT-20\"");
        }

        @Test
        void putsItAtTheTopForNull() {
            planning.administersProject("anna", "MKT").under(20, 10);

            goals().setParent("MKT-20", "no-check", "{\"parent\":null}");

            assertThat(planning.parentOf(20)).isEmpty();
        }
    }
}
