package io.milepost.recalculation;

import static io.milepost.domain.Facts.EPIC;
import static org.assertj.core.api.Assertions.assertThat;

import io.milepost.domain.Activity;
import io.milepost.domain.FullRun;
import io.milepost.domain.Progress;
import io.milepost.domain.ReconciliationRun;
import io.milepost.domain.Span;
import io.milepost.domain.Traits;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ActivityPlacesTest extends SmallPlan {

    private static final Span JUNE =
            new Span(Optional.of(LocalDate.of(2027, 6, 1)), Optional.of(LocalDate.of(2027, 6, 30)));

    private Optional<Activity> stored(long id) {
        return store.activitiesBy(Set.of(id)).stream().findFirst();
    }

    private Traits traits(long id) {
        return stored(id).orElseThrow().traits();
    }

    @Nested
    class WhenAnIssueIsAnActivity {

        @Test
        void isKeptWithItsProgress() {
            assertThat(stored(DONE)).contains(new Activity(DONE, 1, Progress.DONE, "DONE", Traits.NONE));
        }

        @Test
        void followsItsDaysItsAssigneeAndItsLanes() {
            node.request(world.plan(OPEN, JUNE));
            node.request(world.assign(OPEN, Optional.of("ana")));
            node.request(world.putInLanes(OPEN, "channel", Set.of("SEO", "TV")));
            node.work();

            assertThat(traits(OPEN))
                    .isEqualTo(new Traits(JUNE, Optional.of("ana"), Map.of("channel", Set.of("SEO", "TV"))));
        }

        @Test
        void leavesALane() {
            node.request(world.putInLanes(OPEN, "channel", Set.of("SEO")));
            node.work();
            node.request(world.putInLanes(OPEN, "channel", Set.of()));
            node.work();

            assertThat(traits(OPEN).lanes()).isEmpty();
        }

        @Test
        void knowsWhatWaitsForItUntilItNeedNotWaitAnyMore() {
            node.request(world.block(OPEN, DONE));
            node.work();
            assertThat(store.successorsOf(Set.of(OPEN, DONE))).isEqualTo(Map.of(OPEN, Set.of(DONE)));

            node.request(world.unblock(OPEN, DONE));
            node.work();
            assertThat(store.successorsOf(Set.of(OPEN))).isEmpty();
        }

        @Test
        void movesNoGoalByGoingToAnotherLane() {
            int entries = store.ledger().size();

            node.request(world.putInLanes(OPEN, "channel", Set.of("SEO")));
            node.work();

            assertThat(store.ledger()).hasSize(entries);
            assertThat(node.reindexed.stream().flatMap(ids -> ids.stream())).isEmpty();
        }
    }

    @Nested
    class WhenAnIssueIsNoActivityAnyMore {

        @Test
        void isForgottenWithItsLastLink() {
            node.request(world.unlink(OPEN, SUB_GOAL));
            node.work();

            assertThat(stored(OPEN)).isEmpty();
        }

        @Test
        void isForgottenWhenItIsDeleted() {
            node.request(world.delete(OPEN));
            node.work();

            assertThat(stored(OPEN)).isEmpty();
        }

        @Test
        void isForgottenWhenItBecomesAGoal() {
            node.request(world.changeType(OPEN, EPIC));
            node.work();

            assertThat(stored(OPEN)).isEmpty();
        }
    }

    @Nested
    class WhenAnEventWasLost {

        @Test
        void isSetRightByTheReconciliationWhichCountsIt() {
            node.recalculateAll();
            world.plan(OPEN, JUNE);

            assertThat(node.reconcile()).map(ReconciliationRun::differences).contains(1L);

            assertThat(traits(OPEN).planned()).isEqualTo(JUNE);
        }

        @Test
        void isSetRightByTheFullRecalculationWhichCountsIt() {
            node.request(world.plan(OPEN, JUNE));
            node.work();
            node.recalculateAll();
            store.misplace(OPEN);

            assertThat(node.recalculateAll()).map(FullRun::differences).contains(1L);

            assertThat(traits(OPEN).planned()).isEqualTo(JUNE);
        }
    }
}
