package io.milepost.jql;

import static org.assertj.core.api.Assertions.assertThat;

import io.milepost.domain.Delivery;
import io.milepost.domain.GoalState;
import io.milepost.domain.Progress;
import io.milepost.lookup.LookupWorld;
import io.milepost.lookup.PlanExamples;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Of a goal through 2026 of which half is delivered on the 21st of November, 39 points behind its pace. */
class GoalFunctionsTest {

    private final LookupWorld world = new LookupWorld()
            .project(1, "MKT", "Marketing")
            .issue(1, "MKT-1", "Late", Progress.TO_DO, Optional.empty(), "2026-01-01", "2026-12-31")
            .issue(11, "MKT-11", "Done", Progress.DONE)
            .issue(12, "MKT-12", "Not done", Progress.TO_DO)
            .goal(1, OptionalLong.empty())
            .contributes(11, 1)
            .contributes(12, 1);

    @Nested
    class WhenAskedForAHealth {

        private final Calls goals = new Calls("goalsWithHealth", new GoalsWithHealth(world.goalSearch()));

        @Test
        void takesItsNameInAnyCase() {
            assertThat(goals.found("off track")).containsExactly(1L);
            assertThat(goals.found(" Off_Track ")).containsExactly(1L);
            assertThat(goals.found("on track", "off track")).containsExactly(1L);
            assertThat(goals.found("on track", "at risk")).isEmpty();
        }

        @Test
        void namesTheWrongWordAndTheRightOnes() {
            assertThat(goals.errors("on track", "bad"))
                    .containsExactly("milepost.jql.health.unknown[bad, achieved, on track, at risk, off track,"
                            + " too early, stale, no data]");
            assertThat(goals.errors("off track")).isEmpty();
            assertThat(goals.found("bad")).isEmpty();
        }
    }

    @Nested
    class WhenAskedForGoalsBehindTheirPace {

        private final Calls goals = new Calls("goalsBehindPace", new GoalsBehindPace(world.goalSearch()));

        @Test
        void takesPointsWithAndWithoutTheirSign() {
            assertThat(goals.found()).containsExactly(1L);
            assertThat(goals.found("39 pp")).containsExactly(1L);
            assertThat(goals.found("39")).containsExactly(1L);
            assertThat(goals.found("40pp")).isEmpty();
            assertThat(goals.found("39,5 PP")).isEmpty();
        }

        @Test
        void namesWhatIsNoNumberOfPoints() {
            assertThat(goals.errors("ten")).containsExactly("milepost.jql.points.refused[ten]");
            assertThat(goals.errors("-1")).hasSize(1);
            assertThat(goals.errors("1e9")).hasSize(1);
            assertThat(goals.found("ten")).isEmpty();
            assertThat(goals.errors("1", "2"))
                    .containsExactly("milepost.jql.arguments[goalsBehindPace, goalsBehindPace(\"10 pp\")]");
        }
    }

    @Nested
    class WhenAskedForWhatToLookAt {

        @Test
        void findsOverdueMilestones() {
            Calls goals = new Calls("overdueMilestones", new OverdueMilestones(world.goalSearch()));
            assertThat(goals.found()).isEmpty();

            world.plans().plan(1, PlanExamples.withMilestone("2026-11-20", ""));

            assertThat(goals.found()).containsExactly(1L);
            assertThat(goals.errors()).isEmpty();
            assertThat(goals.errors("MKT-1"))
                    .containsExactly("milepost.jql.arguments[overdueMilestones, overdueMilestones()]");
        }

        @Test
        void findsKpisOutOfRange() {
            Calls goals = new Calls("kpiOutOfRange", new KpiOutOfRange(world.goalSearch()));
            assertThat(goals.found()).isEmpty();

            world.plans().plan(1, PlanExamples.of(PlanExamples.qualified())).measured(1, "k2", "2026-11-01", "83");

            assertThat(goals.found()).containsExactly(1L);
        }
    }

    @Nested
    class WhenAskedForWhatHasChanged {

        private final Clock noon = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);
        private final Calls goals = new Calls("changedAttainment", new ChangedAttainment(world.goalSearch(), noon));

        @Test
        void takesTimesAsJqlWritesThem() {
            GoalState half = GoalState.NONE.with(new Delivery(2_000_000, 1_000_000));
            world.past().from("2026-11-14T12:00:00Z", 1, half);

            assertThat(goals.found("-7d")).isEmpty();
            assertThat(goals.found("1w")).isEmpty();
            assertThat(goals.found("-169h")).containsExactly(1L);
            assertThat(goals.found("-10081m")).containsExactly(1L);
        }

        @Test
        void namesWhatIsNoTime() {
            assertThat(goals.errors("yesterday")).containsExactly("milepost.jql.ago.refused[yesterday]");
            assertThat(goals.errors("-999999d")).hasSize(1);
            assertThat(goals.found("yesterday")).isEmpty();
            assertThat(goals.errors())
                    .containsExactly("milepost.jql.arguments[changedAttainment, changedAttainment(\"-7d\")]");
        }
    }
}
