package io.milepost.rest;

import static io.milepost.lookup.LookupWorld.ANNA;
import static io.milepost.rest.PlanningWorld.TOKEN;
import static io.milepost.rest.PlanningWorld.assertSame;
import static io.milepost.rest.PlanningWorld.file;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.milepost.domain.Progress;
import io.milepost.domain.plan.PlanRefusedException;
import io.milepost.domain.plan.SettingsChange.Difference;
import io.milepost.domain.plan.UnknownPlanException;
import io.milepost.lookup.KeptPlanLookup;
import io.milepost.lookup.LookupWorld;
import io.milepost.lookup.PlanLookup;
import io.milepost.lookup.ProjectLookup;
import io.milepost.lookup.RoadmapLookup;
import io.milepost.lookup.RulesTrialLookup;
import io.milepost.lookup.SearchRefusedException;
import io.milepost.lookup.Viewer;
import io.milepost.planning.InMemoryPlanning;
import io.milepost.planning.InvalidSettingException;
import io.milepost.planning.KeptPlanConflictException;
import io.milepost.planning.NotAllowedException;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import javax.ws.rs.core.Request;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class KeptPlanResourcesTest {

    private final InMemoryPlanning planning =
            new InMemoryPlanning().administersJira("anna").administersProject("anna", "MKT");
    private final LookupWorld world = new LookupWorld()
            .project(7, "MKT", "Marketing")
            .project(8, "WEB", "Website")
            .person("anna", "Anna Adler")
            .issue(10, "MKT-10", "Keep customers", Progress.IN_PROGRESS)
            .issue(20, "WEB-1", "Relaunch", Progress.TO_DO)
            .issue(21, "WEB-2", "Pick an agency", Progress.DONE)
            .goal(10, OptionalLong.empty())
            .goal(20, OptionalLong.empty())
            .contributes(21, 20);
    private Viewer viewer = ANNA;

    private RoadmapLookup roadmaps() {
        return new RoadmapLookup(world.sources(planning.plans()), LookupWorld.day());
    }

    private KeptPlanLookup lookup() {
        return new KeptPlanLookup(
                planning.plans().keptPlans(),
                world,
                new ProjectLookup(world, world.visibility()),
                roadmaps(),
                this::find,
                LookupWorld.day());
    }

    /** Jira's own words name what a search names. */
    private Set<Long> find(Optional<String> person, String jql) {
        if (person.equals(Optional.of("ben"))) {
            throw new SearchRefusedException("The value 'SECRET' does not exist for the field 'project'.");
        }
        return Set.of(20L, 21L);
    }

    private PlanSettingsResource settings() {
        PlanLookup names = new PlanLookup(world.goalLookup(), planning.plans(), world.nameLookup());
        return new PlanSettingsResource(
                planning.plans().keptPlans(), planning.changePlans(), planning, names, planning.rights(), () -> viewer);
    }

    private String preview(String body) {
        RulesTrialLookup trials =
                new RulesTrialLookup(roadmaps(), (contributions, project, rules) -> contributions, LookupWorld.day());
        return new PlanTrialResource(
                        planning.changePlans(), planning, trials, lookup(), planning.rights(), () -> viewer)
                .preview(TOKEN, body);
    }

    private String roadmap(String project, String plan) {
        return new RoadmapResource(roadmaps(), lookup(), () -> viewer, planning.rights())
                .roadmap(project, plan, null, "false", mock(Request.class))
                .getEntity()
                .toString();
    }

    private static JsonObject json(String text) {
        return JsonParser.parseString(text).getAsJsonObject();
    }

    private void make(String body) {
        settings().make(TOKEN, body);
    }

    @Nested
    class WhenAnAdministratorMakesAPlan {

        @BeforeEach
        void make() {
            assertSame(
                    settings().make(TOKEN, file("settings-plan-new-body.json")).getEntity(), "settings-plan.json");
        }

        @Test
        void listsItWithItsPeople() {
            assertSame(settings().plans(), "settings-plans.json");
        }

        @Test
        void changesItByItsVersion() {
            JsonObject changed = json(settings().change("1", TOKEN, null, file("settings-plan-body.json")));

            assertThat(changed.get("name").getAsString()).isEqualTo("Brand and shop");
            assertThat(changed.get("version").getAsInt()).isEqualTo(2);
            assertThatThrownBy(() -> settings().change("1", TOKEN, null, file("settings-plan-body.json")))
                    .isInstanceOf(KeptPlanConflictException.class);
        }

        @Test
        void takesHorizonAndBudgetAwayWhereTheyAreNotSent() {
            String open = file("settings-plan-new-body.json")
                    .replaceAll("\"horizon\".*\n", "")
                    .replaceAll("\"budget\".*\n", "\"version\": 1,");

            JsonObject changed = json(settings().change("1", TOKEN, null, open));

            assertThat(changed.get("horizon").isJsonNull()).isTrue();
            assertThat(changed.get("budget").isJsonNull()).isTrue();
            assertThat(planning.audited().get(planning.audited().size() - 1).differences())
                    .containsExactly(
                            new Difference("budget", "250000.00 EUR", ""),
                            new Difference("horizon", "2027-01-01 / 2027-12-31", ""));
            assertThat(planning.fullRuns()).isEqualTo(1);
        }

        @Test
        void deletesIt() {
            assertThat(settings().delete("1", "1", TOKEN).getStatus()).isEqualTo(204);

            assertThat(json(settings().plans()).getAsJsonArray("plans")).isEmpty();
            assertThatThrownBy(() -> settings().delete("1", "2", TOKEN)).isInstanceOf(UnknownPlanException.class);
        }

        @Test
        void saysWhatThereIsToChoose() {
            assertSame(settings().options(""), "settings-plan-options.json");
        }

        @Test
        void listsTheProjectsThatItsReadersSeeAndCountsTheOthers() {
            assertSame(new KeptPlansResource(lookup(), () -> viewer).plans(), "kept-plans.json");

            world.hideProject("WEB");
            JsonObject plan = json(new KeptPlansResource(lookup(), () -> viewer).plans())
                    .getAsJsonArray("plans")
                    .get(0)
                    .getAsJsonObject();
            assertThat(plan.getAsJsonArray("projects")).hasSize(1);
            assertThat(plan.get("hiddenProjects").getAsInt()).isEqualTo(1);
        }

        @Test
        void showsTheGoalsOfAllItsProjectsInOneRoadmap() {
            assertSame(roadmap(null, "1"), "roadmap-plan.json");
        }

        @Test
        void countsNoGoalOfAProjectThatTheReaderDoesNotSee() {
            world.hideProject("WEB");

            JsonObject summary = json(roadmap(null, "1")).getAsJsonObject("summary");

            assertThat(summary.get("goals").getAsInt()).isEqualTo(1);
            assertThat(summary.get("hiddenGoals").getAsInt()).isZero();
        }

        @Test
        void isUnknownToWhomNoneOfItsProjectsIsSeen() {
            world.hideProject("WEB").close("MKT");

            assertThatThrownBy(() -> roadmap(null, "1")).isInstanceOf(UnknownPlanException.class);
            assertThatThrownBy(() -> roadmap(null, "2")).isInstanceOf(UnknownPlanException.class);
        }
    }

    @Nested
    class WhenAPlanIsASearch {

        @BeforeEach
        void make() {
            KeptPlanResourcesTest.this.make("{\"name\":\"Launches\",\"search\":\"labels = launch\"}");
        }

        @Test
        void showsTheGoalsAmongWhatItsReaderFinds() {
            JsonObject roadmap = json(roadmap(null, "1"));

            assertThat(roadmap.getAsJsonArray("goals")).hasSize(1);
            assertThat(roadmap.get("canEdit").getAsBoolean()).isFalse();
        }

        @Test
        void showsNoGoalThatIsHiddenFromItsReaderThoughTheSearchFindsIt() {
            world.close("WEB");

            JsonObject roadmap = json(roadmap(null, "1"));

            assertThat(roadmap.getAsJsonArray("goals")).isEmpty();
            assertThat(roadmap.getAsJsonObject("summary").get("goals").getAsInt())
                    .isZero();
        }

        @Test
        void showsNothingToWhomJiraDoesNotRunItAndNotWhatItNames() {
            viewer = Viewer.person("ben");

            assertThat(json(roadmap(null, "1")).getAsJsonArray("goals")).isEmpty();
        }

        @Test
        void saysBeforeHowManyGoalsItFinds() {
            JsonObject trial = json(preview("{\"name\":\"Others\",\"search\":\"labels = launch\"}"));

            assertThat(trial.get("goals").getAsInt()).isEqualTo(1);
            assertThat(trial.get("moved").getAsInt()).isZero();
        }
    }

    @Nested
    class WhenAPlanIsTried {

        @Test
        void saysHowManyGoalsItWouldHaveAndWhatWouldMove() {
            assertThat(json(preview(file("settings-plan-preview-body.json")))
                            .get("goals")
                            .getAsInt())
                    .isEqualTo(2);
            assertThat(planning.plans().keptPlans().current()).isEmpty();
        }

        @Test
        void saysItOfADeletionAsWell() {
            make(file("settings-plan-new-body.json"));

            assertThat(json(preview("{\"id\":\"1\",\"isDeleted\":true}"))
                            .get("goals")
                            .getAsInt())
                    .isEqualTo(2);
        }
    }

    @Nested
    class WhenARequestIsNotFit {

        @Test
        void refusesProjectsBesideASearchAndNeither() {
            assertThatThrownBy(() -> make("{\"name\":\"x\",\"projects\":[\"MKT\"],\"search\":\"a = b\"}"))
                    .isInstanceOf(PlanRefusedException.class);
            assertThatThrownBy(() -> make("{\"name\":\"x\"}")).isInstanceOf(PlanRefusedException.class);
            assertThatThrownBy(() -> make("{\"name\":\"x\",\"projects\":[\"NIX\"]}"))
                    .isInstanceOf(InvalidSettingException.class);
        }

        @Test
        void refusesAProjectBesideAPlan() {
            assertThatThrownBy(() -> roadmap("MKT", "1")).isInstanceOf(BadInputException.class);
            assertThatThrownBy(() -> roadmap(null, null)).isInstanceOf(BadInputException.class);
        }

        @Test
        void isForAdministratorsOfJira() {
            viewer = Viewer.person("ben");

            assertThatThrownBy(() -> settings().plans()).isInstanceOf(NotAllowedException.class);
            assertThatThrownBy(() -> settings().options("")).isInstanceOf(NotAllowedException.class);
            assertThatThrownBy(() -> make("{}")).isInstanceOf(NotAllowedException.class);
            assertThatThrownBy(() -> settings().change("1", TOKEN, null, "{}")).isInstanceOf(NotAllowedException.class);
            assertThatThrownBy(() -> settings().delete("1", "1", TOKEN)).isInstanceOf(NotAllowedException.class);
            assertThatThrownBy(() -> preview("{}")).isInstanceOf(NotAllowedException.class);
        }
    }
}
