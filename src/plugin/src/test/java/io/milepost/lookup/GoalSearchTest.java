package io.milepost.lookup;

import static io.milepost.lookup.LookupWorld.ANNA;
import static org.assertj.core.api.Assertions.assertThat;

import io.milepost.domain.Delivery;
import io.milepost.domain.GoalState;
import io.milepost.domain.Health;
import io.milepost.domain.Progress;
import io.milepost.domain.plan.GoalChoices;
import io.milepost.domain.plan.GoalStage;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Today is 2026-11-21: of a goal that runs through the year 324 of 364 days have passed, 89.0 %. */
class GoalSearchTest {

    private static final Instant WEEK_AGO = Instant.parse("2026-11-14T12:00:00Z");

    /** MKT-1 has half of its work done and is 39 points behind; MKT-2 is done; MKT-3 has nothing to measure. */
    private final LookupWorld world = new LookupWorld()
            .project(1, "MKT", "Marketing")
            .issue(1, "MKT-1", "Late", Progress.TO_DO, Optional.empty(), "2026-01-01", "2026-12-31")
            .issue(2, "MKT-2", "Achieved", Progress.TO_DO, Optional.empty(), "2026-01-01", "2026-12-31")
            .issue(3, "MKT-3", "Nothing in it", Progress.TO_DO, Optional.empty(), "2026-01-01", "2026-12-31")
            .issue(11, "MKT-11", "Done", Progress.DONE)
            .issue(12, "MKT-12", "Not done", Progress.TO_DO)
            .goal(1, OptionalLong.empty())
            .goal(2, OptionalLong.empty())
            .goal(3, OptionalLong.empty())
            .contributes(11, 1)
            .contributes(12, 1)
            .contributes(11, 2);

    private GoalSearch search() {
        return world.goalSearch();
    }

    @Nested
    class WhenSearchedByHealth {

        @Test
        void findsTheGoalsOfAnyOfTheHealths() {
            assertThat(search().withHealth(ANNA, Set.of(Health.OFF_TRACK))).containsExactly(1L);
            assertThat(search().withHealth(ANNA, Set.of(Health.ACHIEVED, Health.NO_DATA)))
                    .containsExactly(2L, 3L);
            assertThat(search().withHealth(ANNA, Set.of())).isEmpty();
        }

        @Test
        void leavesOutWhatTheSearcherMayNotSee() {
            world.hide(1);

            assertThat(search().withHealth(ANNA, Set.of(Health.OFF_TRACK))).isEmpty();
            assertThat(search().withHealth(Viewer.withoutRestriction(), Set.of(Health.OFF_TRACK)))
                    .containsExactly(1L);
        }

        @Test
        void readsNothingOfProjectsThatTheSearcherDoesNotSee() {
            world.project(2, "SEC", "Secret")
                    .hideProject("SEC")
                    .issue(9, "SEC-9", "Nothing to see", Progress.TO_DO)
                    .goal(9, OptionalLong.empty());

            assertThat(search().withHealth(ANNA, Set.of(Health.values()))).containsExactly(1L, 2L, 3L);
            assertThat(world.rightsAsked()).doesNotContain(9L);
        }

        @Test
        void leavesOutDraftsAndWhatWasPutAway() {
            world.plans().plan(1, PlanExamples.with(GoalStage.DRAFT, GoalChoices.NONE));
            assertThat(search().withHealth(ANNA, Set.of(Health.OFF_TRACK))).isEmpty();

            world.plans().plan(1, PlanExamples.with(GoalStage.ARCHIVED, GoalChoices.NONE));
            assertThat(search().withHealth(ANNA, Set.of(Health.OFF_TRACK))).isEmpty();
        }
    }

    @Nested
    class WhenSearchedByPace {

        @Test
        void findsThoseThatAreAtLeastSoFarBehind() {
            assertThat(search().behindPace(ANNA, new BigDecimal("39"))).containsExactly(1L);
            assertThat(search().behindPace(ANNA, new BigDecimal("39.1"))).isEmpty();
        }

        @Test
        void countsNoGoalThatIsNotBehindAtAll() {
            assertThat(search().behindPace(ANNA, BigDecimal.ZERO)).containsExactly(1L);
        }
    }

    @Nested
    class WhenSearchedByPlan {

        @Test
        void findsGoalsWithAMilestoneThatHasPassedWithoutBeingReached() {
            world.plans()
                    .plan(1, PlanExamples.withMilestone("2026-11-20", ""))
                    .plan(2, PlanExamples.withMilestone("2026-11-21", ""))
                    .plan(3, PlanExamples.withMilestone("2026-11-01", "2026-11-05"));

            assertThat(search().withOverdueMilestone(ANNA)).containsExactly(1L);
        }

        @Test
        void findsGoalsWithAKpiOutOfItsRange() {
            world.plans()
                    .plan(1, PlanExamples.of(PlanExamples.qualified()))
                    .measured(1, "k2", "2026-11-01", "83")
                    .plan(2, PlanExamples.of(PlanExamples.qualified()))
                    .measured(2, "k2", "2026-11-01", "81");

            assertThat(search().withKpiOutOfRange(ANNA)).containsExactly(1L);
        }
    }

    @Nested
    class WhenSearchedByWhatHasChanged {

        private final GoalState half = GoalState.NONE.with(new Delivery(2_000_000, 1_000_000));

        @Test
        void findsThoseWhoseAttainmentIsNotWhatItWas() {
            world.past().from("2026-11-01T00:00:00Z", 1, half).from("2026-11-01T00:00:00Z", 2, half);

            assertThat(search().withOtherAttainmentThan(ANNA, WEEK_AGO)).containsExactly(2L);
        }

        @Test
        void holdsAGoalThatWasNotThereThenForOneWithoutAttainment() {
            assertThat(search().withOtherAttainmentThan(ANNA, WEEK_AGO)).containsExactly(1L, 2L);
        }

        @Test
        void countsNoGoalThatWentAndCameBack() {
            world.past()
                    .from("2026-11-01T00:00:00Z", 1, half)
                    .from("2026-11-15T00:00:00Z", 1, half.with(new Delivery(2_000_000, 0)))
                    .from("2026-11-16T00:00:00Z", 1, half);

            assertThat(search().withOtherAttainmentThan(ANNA, WEEK_AGO)).doesNotContain(1L);
        }
    }

    @Test
    void asksWhoMaySeeThemOnceForAllGoals() {
        search().withHealth(ANNA, Set.of(Health.values()));

        assertThat(world.rightQuestions()).isEqualTo(1);
        assertThat(world.detailQuestions()).isZero();
        assertThat(List.of(1L, 2L, 3L)).isEqualTo(search().withHealth(ANNA, Set.of(Health.values())));
    }
}
