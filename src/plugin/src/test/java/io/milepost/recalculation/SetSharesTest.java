package io.milepost.recalculation;

import static io.milepost.domain.Facts.RULES;
import static io.milepost.domain.Facts.SUB_TASK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.milepost.domain.Cause;
import io.milepost.domain.CauseKind;
import io.milepost.domain.FullRun;
import io.milepost.domain.Path;
import io.milepost.domain.Share;
import java.math.BigDecimal;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What becomes of the figures when people divide an activity among its goals. */
class SetSharesTest extends SmallPlan {

    @BeforeEach
    void serveTwoGoals() {
        node.request(world.link(OPEN, OTHER_GOAL, Path.LINK)).work();
    }

    private void share(long activity, long goal, String share) {
        node.plans.share(activity, goal, new Share(new BigDecimal(share)));
    }

    private void tell(long activity) {
        node.request(world.told(activity, CauseKind.PLAN, "", "")).work();
    }

    private void assertThatAllAgrees() {
        assertThat(node.recalculateAll()).map(FullRun::differences).contains(0L);
        assertThat(PureState.stored(store)).isEqualTo(PureState.of(world, node.plans, RULES));
    }

    @Nested
    class WhenTheyAreSet {

        @Test
        void divideTheActivity() {
            share(OPEN, OTHER_GOAL, "0.8");
            tell(OPEN);

            assertThat(own(SUB_GOAL)).isEqualTo(activities(1.2, 1));
            assertThat(own(OTHER_GOAL)).isEqualTo(activities(0.8, 0));
            assertThat(newest(OTHER_GOAL).causes())
                    .extracting(Cause::kind, Cause::issueId)
                    .containsExactly(tuple(CauseKind.PLAN, OptionalLong.of(OPEN)));
            assertThatAllAgrees();
        }
    }

    @Nested
    class WhenTheActivityHasASubTask {

        @BeforeEach
        void createSubTask() {
            node.request(world.createSubTask(NEW, SUB_TASK, OPEN)).work();
        }

        @Test
        void divideThatAsWell() {
            share(OPEN, OTHER_GOAL, "0.8");
            tell(OPEN);

            assertThat(own(SUB_GOAL)).isEqualTo(activities(1.4, 1));
            assertThat(own(OTHER_GOAL)).isEqualTo(activities(1.6, 0));
            assertThatAllAgrees();
        }

        @Test
        void leaveItWhereSharesAreSetForItself() {
            share(OPEN, OTHER_GOAL, "0.8");
            share(NEW, OTHER_GOAL, "0.1");
            tell(OPEN);
            tell(NEW);

            assertThat(own(SUB_GOAL)).isEqualTo(activities(2.1, 1));
            assertThat(own(OTHER_GOAL)).isEqualTo(activities(0.9, 0));
            assertThatAllAgrees();
        }

        @Test
        void areFoundByTheFullRecalculationWhereNobodyWasTold() {
            share(OPEN, OTHER_GOAL, "0.8");

            node.recalculateAll();

            assertThat(own(OTHER_GOAL)).isEqualTo(activities(1.6, 0));
            assertThatAllAgrees();
        }
    }

    @Nested
    class WhenASubTaskComesLater {

        @Test
        void holdForItFromTheStart() {
            share(OPEN, OTHER_GOAL, "0.8");
            tell(OPEN);

            node.request(world.createSubTask(NEW, SUB_TASK, OPEN)).work();

            assertThat(own(OTHER_GOAL)).isEqualTo(activities(1.6, 0));
            assertThatAllAgrees();
        }
    }
}
