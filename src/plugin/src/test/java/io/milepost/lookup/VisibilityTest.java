package io.milepost.lookup;

import static io.milepost.lookup.LookupWorld.ANNA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.milepost.domain.Health;
import io.milepost.domain.Progress;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class VisibilityTest {

    private final LookupWorld world = new LookupWorld()
            .project(10, "MKT", "Marketing")
            .project(11, "WEB", "Website")
            .issue(1, "MKT-1", "Keep customers", Progress.IN_PROGRESS)
            .issue(2, "MKT-2", "Send the letter", Progress.DONE)
            .issue(3, "WEB-1", "Relaunch", Progress.IN_PROGRESS)
            .goal(1, OptionalLong.empty())
            .goal(3, OptionalLong.empty())
            .contributes(2, 1)
            .contributes(2, 3);

    @Nested
    class WhenAPlanIsForOthers {

        private final LookupWorld closed = world.close("MKT");

        @Test
        void hidesItsGoalsAndNotTheIssuesThatAnybodyMayBrowse() {
            assertThat(closed.visibility().seenOf(ANNA, Set.of(1L, 2L, 3L))).containsExactlyInAnyOrder(2L, 3L);
        }

        @Test
        void answersForAGoalLikeForOneThatDoesNotExist() {
            assertThatThrownBy(() -> closed.goalLookup().view(ANNA, "MKT-1")).isInstanceOf(UnknownGoalException.class);
        }

        @Test
        void answersForTheRoadmapLikeForAProjectThatDoesNotExist() {
            assertThatThrownBy(() -> closed.roadmaps().of(ANNA, "MKT", Optional.empty(), false))
                    .isInstanceOf(UnknownProjectException.class);
            assertThat(closed.roadmaps()
                            .of(ANNA, "WEB", Optional.empty(), false)
                            .goals()
                            .goals())
                    .hasSize(1);
        }

        @Test
        void keepsItsGoalsOutOfSearches() {
            assertThat(closed.goalSearch().withHealth(ANNA, Set.of(Health.values())))
                    .containsExactly(3L);
        }

        @Test
        void givesItsGoalsNoFiguresInFieldsWhichAllReadersSearchAlike() {
            assertThat(closed.standingLookup().standing(1)).isEmpty();
            assertThat(closed.standingLookup().attainment(1)).isEmpty();
            assertThat(closed.standingLookup().standing(3)).isPresent();
        }

        @Test
        void hidesNothingFromJiraItself() {
            assertThat(closed.visibility().seenOf(Viewer.withoutRestriction(), List.of(1L)))
                    .containsExactly(1L);
        }
    }

    @Nested
    class WhenEveryPlanIsForEverybody {

        @Test
        void asksTheRightsOnceHoweverManyIssues() {
            world.visibility().seenOf(ANNA, Set.of(1L, 2L, 3L));

            assertThat(world.rightQuestions()).isEqualTo(1);
        }

        @Test
        void seesTheProjectsThatMayBeBrowsed() {
            world.hideProject("WEB");

            assertThat(world.visibility().seenProjects(ANNA, Set.of("MKT", "WEB", "GONE")))
                    .containsExactly("MKT");
        }
    }
}
