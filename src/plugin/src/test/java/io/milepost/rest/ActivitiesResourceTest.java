package io.milepost.rest;

import static io.milepost.lookup.LookupWorld.ANNA;
import static io.milepost.rest.Golden.assertSame;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;

import io.milepost.domain.Path;
import io.milepost.domain.Progress;
import io.milepost.domain.Share;
import io.milepost.domain.plan.Aggregate;
import io.milepost.domain.plan.Kpi;
import io.milepost.domain.plan.KpiSource.ActivityField;
import io.milepost.lookup.LookupWorld;
import io.milepost.lookup.PlanExamples;
import io.milepost.lookup.UnknownGoalException;
import io.milepost.lookup.UnknownIssueException;
import io.milepost.lookup.Viewer;
import io.milepost.planning.InMemoryPlanning;
import io.milepost.planning.LinkRefusedException;
import io.milepost.planning.NotAllowedException;
import io.milepost.rest.Parameters.AnonymousException;
import io.milepost.rest.Parameters.MissingTokenException;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalLong;
import javax.ws.rs.core.Request;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What REST says and does of an issue's goals, held against files that show the contract in full. */
class ActivitiesResourceTest {

    private static final String TOKEN = "no-check";
    private static final Share HALF = Share.ofMillionths(500_000);

    private final LookupWorld world = new LookupWorld()
            .project(1, "MKT", "Marketing")
            .issue(1, "MKT-1", "Grow the company", Progress.TO_DO, Optional.empty(), "2026-01-01", "2027-01-01")
            .issue(2, "MKT-2", "Secret plan", Progress.TO_DO)
            .issue(3, "MKT-3", "Keep \"customers\"", Progress.TO_DO)
            .issue(4, "MKT-4", "Another secret", Progress.TO_DO)
            .issue(7, "MKT-7", "Write to them", Progress.IN_PROGRESS)
            .goal(1, OptionalLong.empty())
            .goal(2, OptionalLong.of(1))
            .goal(3, OptionalLong.of(2))
            .goal(4, OptionalLong.empty())
            .contributes(7, 3, Path.LINK, HALF)
            .contributes(7, 4, Path.EPIC, HALF)
            .hide(2)
            .hide(4);
    private final InMemoryPlanning planning =
            new InMemoryPlanning().letsLink(3, 7).goalIssue(3).administersProject("anna", "MKT");
    private Viewer viewer = ANNA;
    private final ActivitiesResource activities = new ActivitiesResource(
            world.activityLookup(), world.goalLookup(), planning.linkActivity(), planning.rights(), () -> viewer);

    ActivitiesResourceTest() {
        Kpi pipeline = PlanExamples.count(
                "k1", "Pipeline", "500", new ActivityField("customfield_10201", Aggregate.SUM, true, false));
        world.plans().plan(3, PlanExamples.of(pipeline)).measured(3, "k1", "2026-11-01", "120");
        world.counts(7, 3, "customfield_10201", "250", false);
    }

    @Nested
    class WhenManyIssuesAreRead {

        private final ActivityListResource list =
                new ActivityListResource(world.activityLookup(), planning.rights(), () -> viewer);

        @Test
        void areAsTheContractShows() throws IOException {
            assertSame(list.of("7"), "activities.json");
        }

        @Test
        void leavesOutWhatIsUnknownOrUnseen() throws IOException {
            assertSame(list.of("99,2,7"), "activities.json");
        }

        @Test
        void leavesGoalsOut() throws IOException {
            assertSame(list.of("3,7"), "activities.json");
        }

        @Test
        void refusesWhatIsNoIdAndTooMany() {
            assertThatThrownBy(() -> list.of("7,MKT-7"))
                    .isInstanceOf(BadInputException.class)
                    .hasMessageContaining("MKT-7");
            assertThatThrownBy(() -> list.of("7,".repeat(50) + "7"))
                    .isInstanceOf(BadInputException.class)
                    .hasMessageContaining("50");
        }
    }

    @Nested
    class WhenAnIssueIsRead {

        @Test
        void isAsTheContractShows() throws IOException {
            assertSame(activities.goals("MKT-7", mock(Request.class)).getEntity(), "activity.json");
        }

        @Test
        void offersNothingToWhomItIsNotTheirs() {
            viewer = Viewer.person("ben");

            assertThat(activities
                            .goals("MKT-7", mock(Request.class))
                            .getEntity()
                            .toString())
                    .contains("\"canShare\":false")
                    .contains("\"canLink\":true");
        }

        @Test
        void saysNothingOfOneThatThePersonMayNotSee() {
            world.hide(7);

            assertThatThrownBy(() -> activities.goals("MKT-7", mock(Request.class)))
                    .isInstanceOf(UnknownIssueException.class);
        }
    }

    @Nested
    class WhenAnIssueIsLinked {

        @Test
        void contributesFromThenOn() {
            String answer = activities.link("MKT-7", "MKT-1", TOKEN);

            assertThat(planning.path(7, 1)).contains(Path.LINK);
            assertThat(answer).contains("\"key\":\"MKT-7\"");
        }

        @Test
        void needsATokenAndSomebody() {
            assertThatThrownBy(() -> activities.link("MKT-7", "MKT-1", null)).isInstanceOf(MissingTokenException.class);
            assertThatThrownBy(() -> activities.unlink("MKT-7", "MKT-1", null))
                    .isInstanceOf(MissingTokenException.class);

            viewer = Viewer.anonymous();

            assertThatThrownBy(() -> activities.link("MKT-7", "MKT-1", TOKEN)).isInstanceOf(AnonymousException.class);
            assertThatThrownBy(() -> activities.unlink("MKT-7", "MKT-1", TOKEN)).isInstanceOf(AnonymousException.class);
        }

        @Test
        void refusesWhatThePersonMayNotSee() {
            assertThatThrownBy(() -> activities.link("MKT-7", "MKT-4", TOKEN)).isInstanceOf(UnknownGoalException.class);
            assertThatThrownBy(() -> activities.link("MKT-4", "MKT-1", TOKEN))
                    .isInstanceOf(UnknownIssueException.class);
        }

        @Test
        void refusesWhoMayNotLinkTheIssue() {
            assertThatThrownBy(() -> activities.link("MKT-1", "MKT-3", TOKEN)).isInstanceOf(NotAllowedException.class);
            assertThatThrownBy(() -> activities.unlink("MKT-1", "MKT-3", TOKEN))
                    .isInstanceOf(NotAllowedException.class);
        }

        @Test
        void refusesAnIssueThatCanBeNoActivity() {
            assertThatThrownBy(() -> activities.link("MKT-3", "MKT-1", TOKEN)).isInstanceOf(LinkRefusedException.class);
        }
    }

    @Nested
    class WhenALinkIsTakenAway {

        @Test
        void contributesNoMore() {
            planning.contributes(7, 3, Path.LINK);

            activities.unlink("MKT-7", "MKT-3", TOKEN);

            assertThat(planning.path(7, 3)).isEmpty();
        }

        @Test
        void refusesOneThatContributesInAnotherWay() {
            planning.contributes(7, 3, Path.EPIC);

            assertThatThrownBy(() -> activities.unlink("MKT-7", "MKT-3", TOKEN))
                    .isInstanceOf(LinkRefusedException.class);
            assertThat(planning.path(7, 3)).contains(Path.EPIC);
        }
    }

    @Nested
    class WhenGoalsAreSearchedFor {

        private final GoalSearchResource search = new GoalSearchResource(world.goalFinder(), () -> viewer);

        @Test
        void findsThemAsTheContractShows() throws IOException {
            assertSame(search.find("e co", "MKT", "20"), "goal-search.json");
        }

        @Test
        void takesALongTextForItsBeginning() {
            assertThat(search.find("x".repeat(100_000), null, "20")).isEqualTo("{\"goals\":[]}");
        }

        @Test
        void refusesALimitThatIsNone() {
            assertThatThrownBy(() -> search.find("", null, "-1")).isInstanceOf(BadInputException.class);
        }
    }
}
