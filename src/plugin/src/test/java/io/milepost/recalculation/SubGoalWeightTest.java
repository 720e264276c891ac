package io.milepost.recalculation;

import static io.milepost.domain.Facts.EPIC;
import static io.milepost.domain.Facts.STORY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.milepost.domain.Cause;
import io.milepost.domain.CauseKind;
import io.milepost.domain.Delivery;
import io.milepost.domain.FullRun;
import io.milepost.domain.Path;
import io.milepost.domain.Progress;
import io.milepost.domain.plan.GoalPlan;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** How a sub-goal with a weight of its own counts in the goals above it. */
class SubGoalWeightTest extends SmallPlan {

    @BeforeEach
    void weighTheSubGoal() {
        node.request(world.create(NEW, STORY));
        node.request(world.link(NEW, GOAL, Path.EPIC));
        node.work();
        weigh(SUB_GOAL, "4");
    }

    private void weigh(long goal, String weight) {
        node.plans.plan(goal, GoalPlans.weighing(weight));
        node.request(world.told(goal, CauseKind.PLAN, "", weight)).work();
    }

    private void assertThatAllAgrees() {
        assertThat(node.recalculateAll()).map(FullRun::differences).contains(0L);
        assertThat(node.recalculateAll()).map(FullRun::differences).contains(0L);
    }

    @Nested
    class WhenItGetsItsWeight {

        @Test
        void countsWithThatWeightAndItsShareOfIt() {
            assertThat(total(SUB_GOAL)).isEqualTo(activities(2, 1));
            assertThat(total(GOAL)).isEqualTo(activities(4 + 1, 2));
            assertThatAllAgrees();
        }

        @Test
        void tellsInBothLedgersWhoPlannedIt() {
            assertThat(newest(GOAL).causes())
                    .extracting(Cause::kind, Cause::issueId, Cause::from, Cause::to)
                    .containsExactly(
                            tuple(CauseKind.PLAN, OptionalLong.of(SUB_GOAL), Optional.of(""), Optional.of("4")));
            assertThat(newest(SUB_GOAL).change().after().place().weight()).contains(new BigDecimal("4.000000"));
            assertThat(newest(SUB_GOAL).change().before().place().weight()).isEmpty();
        }
    }

    @Nested
    class WhenItsActivitiesMove {

        @Test
        void movesItsParentByTheShareOfItsWeight() {
            node.request(world.transition(OPEN, Progress.IN_PROGRESS)).work();

            assertThat(total(GOAL)).isEqualTo(activities(5, 3));
            assertThatAllAgrees();
        }

        @Test
        void roundsOnceToTheNextWholeMillionth() {
            weigh(SUB_GOAL, "1");
            node.request(world.create(13, STORY));
            node.request(world.link(13, SUB_GOAL, Path.EPIC)).work();

            assertThat(total(GOAL)).isEqualTo(new Delivery(2_000_000, 333_333));
            assertThatAllAgrees();
        }
    }

    @Nested
    class WhenItHasNoData {

        @Test
        void countsNothingUntilItHas() {
            node.request(world.unlink(DONE, SUB_GOAL));
            node.request(world.unlink(OPEN, SUB_GOAL)).work();

            assertThat(total(GOAL)).isEqualTo(activities(1, 0));
            node.request(world.link(DONE, SUB_GOAL, Path.EPIC)).work();
            assertThat(total(GOAL)).isEqualTo(activities(5, 4));
            assertThatAllAgrees();
        }
    }

    @Nested
    class WhenItMovesToAnotherParent {

        @Test
        void takesAlongWhatItCountedThere() {
            node.request(world.unlink(SUB_GOAL, GOAL));
            node.request(world.link(SUB_GOAL, OTHER_GOAL, Path.LINK)).work();

            assertThat(total(GOAL)).isEqualTo(activities(1, 0));
            assertThat(total(OTHER_GOAL)).isEqualTo(activities(4, 2));
            assertThatAllAgrees();
        }
    }

    @Nested
    class WhenAWeightedGoalStandsBelowAWeightedGoal {

        @Test
        void countsAtEachLevelWithThatLevelsWeight() {
            node.request(world.create(98, EPIC));
            node.request(world.link(GOAL, 98, Path.LINK)).work();
            weigh(GOAL, "10");

            assertThat(total(98)).isEqualTo(activities(10, 4));
            node.request(world.transition(NEW, Progress.DONE)).work();
            assertThat(total(GOAL)).isEqualTo(activities(5, 3));
            assertThat(total(98)).isEqualTo(activities(10, 6));
            assertThatAllAgrees();
        }
    }

    @Nested
    class WhenItsWeightIsTakenAway {

        @Test
        void countsWithItsSumsAgain() {
            node.plans.plan(SUB_GOAL, GoalPlan.NONE);
            node.request(world.told(SUB_GOAL, CauseKind.PLAN, "4", "")).work();

            assertThat(total(GOAL)).isEqualTo(activities(3, 1));
            assertThatAllAgrees();
        }
    }

    @Nested
    class WhenNobodySaidThatTheWeightChanged {

        @Test
        void isFoundByTheFullRecalculationAsOneDifference() {
            node.plans.plan(SUB_GOAL, GoalPlans.weighing("9"));

            assertThat(node.recalculateAll()).isPresent();
            node.plans.plan(SUB_GOAL, GoalPlans.weighing("8"));

            assertThat(node.recalculateAll()).map(FullRun::differences).contains(1L);
            assertThat(total(GOAL)).isEqualTo(activities(9, 4));
        }
    }
}
