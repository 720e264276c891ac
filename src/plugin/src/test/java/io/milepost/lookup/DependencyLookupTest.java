package io.milepost.lookup;

import static io.milepost.lookup.LookupWorld.ANNA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.milepost.domain.Progress;
import io.milepost.domain.order.Dependency.State;
import io.milepost.lookup.DependencyView.GoalChain;
import io.milepost.lookup.DependencyView.Waiting;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Today is 2026-11-21. */
class DependencyLookupTest {

    private static final LaneScope MKT = new LaneScope.OfProject("MKT");

    private final LookupWorld world = new LookupWorld()
            .project(1, "MKT", "Marketing")
            .issue(1, "MKT-1", "Grow", Progress.TO_DO, Optional.empty(), "2026-01-01", "2026-12-31")
            .issue(2, "MKT-2", "Keep", Progress.TO_DO, Optional.empty(), "2026-12-01", "2026-12-31")
            .goal(1, OptionalLong.empty())
            .goal(2, OptionalLong.of(1))
            .issue(11, "MKT-11", "Film", Progress.IN_PROGRESS, Optional.empty(), "2026-11-20", "2026-11-30")
            .issue(12, "MKT-12", "Campaign", Progress.TO_DO, Optional.empty(), "2026-11-25", "2026-12-10")
            .issue(13, "MKT-13", "Report", Progress.TO_DO, Optional.empty(), "2026-12-12", "2026-12-13")
            .contributes(11, 2)
            .contributes(12, 2)
            .contributes(13, 1)
            .blocks(11, 12)
            .blocks(12, 13);

    private DependencyView view() {
        return world.dependencyLookup().of(ANNA, MKT);
    }

    @Nested
    class WhenActivitiesWait {

        @Test
        void areToldThoseInTroubleFirst() {
            assertThat(view().dependencies())
                    .containsExactly(
                            new Waiting("MKT-11", "MKT-12", Optional.of(-5L), State.OVERLAP),
                            new Waiting("MKT-12", "MKT-13", Optional.of(2L), State.KEPT));
            assertThat(view().broken()).isEqualTo(1);
            assertThat(view().work()).extracting(work -> work.goals()).contains(List.of("MKT-2"), List.of("MKT-1"));
        }

        @Test
        void aGoalsChainGoesThroughItsWholeTree() {
            assertThat(view().chains())
                    .containsExactly(
                            new GoalChain("MKT-1", List.of("MKT-11", "MKT-12", "MKT-13"), 29),
                            new GoalChain("MKT-2", List.of("MKT-11", "MKT-12"), 27));
        }

        @Test
        void aCircleIsNamed() {
            world.blocks(13, 12);

            assertThat(view().circles()).containsExactly(List.of("MKT-12", "MKT-13"));
        }

        @Test
        void jiraIsAskedForWhatWaitsAndForGoalsAlone() {
            world.issue(14, "MKT-14", "Alone", Progress.TO_DO).contributes(14, 1);
            int read = world.detailsRead();
            view();

            assertThat(world.detailsRead() - read).isEqualTo(5);
            assertThat(world.rightsAsked()).doesNotContain(14L);
        }
    }

    @Nested
    class WhenGoalsWait {

        @Test
        void areHeldAgainstTheDaysThatPeopleHaveSet() {
            world.blocks(2, 1);

            assertThat(view().dependencies())
                    .contains(new Waiting("MKT-2", "MKT-1", Optional.of(-364L), State.OVERLAP));
            assertThat(view().work()).filteredOn(Work::isGoal).hasSize(2);
        }
    }

    @Nested
    class WhenTheReaderDoesNotSeeAll {

        @Test
        void whatHangsOnAnUnseenIssueIsCountedAndNotNamed() {
            world.hide(12);

            assertThat(view().dependencies()).isEmpty();
            assertThat(view().hidden()).isEqualTo(2);
            assertThat(view().work()).isEmpty();
            assertThat(view().chains()).isEmpty();
        }

        @Test
        void anUnseenGoalHasNoChainAndIsNobodysGoal() {
            world.hide(2);

            assertThat(view().chains()).extracting(GoalChain::goal).containsExactly("MKT-1");
            assertThat(view().work().get(0).goals()).isEmpty();
        }

        @Test
        void anUnseenProjectIsUnknown() {
            world.hideProject("MKT");

            assertThatThrownBy(DependencyLookupTest.this::view).isInstanceOf(UnknownProjectException.class);
        }
    }
}
