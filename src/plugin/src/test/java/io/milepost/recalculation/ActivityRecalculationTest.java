package io.milepost.recalculation;

import static io.milepost.domain.Facts.STORY;
import static io.milepost.domain.Facts.SUB_TASK;
import static io.milepost.domain.Facts.WONT_DO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.milepost.domain.Cause;
import io.milepost.domain.CauseKind;
import io.milepost.domain.Delivery;
import io.milepost.domain.Path;
import io.milepost.domain.Progress;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** How each deed to an activity corrects the numbers at once. */
class ActivityRecalculationTest extends SmallPlan {

    @Nested
    class WhenAnActivityIsTransitioned {

        @BeforeEach
        void transition() {
            node.request(world.transition(OPEN, Progress.IN_PROGRESS)).work();
        }

        @Test
        void movesTheGoalAndAllAboveIt() {
            assertThat(total(SUB_GOAL)).isEqualTo(activities(2, 1.5));
            assertThat(total(GOAL)).isEqualTo(activities(2, 1.5));
            assertThat(own(GOAL)).isEqualTo(Delivery.NONE);
            assertThat(total(OTHER_GOAL)).isEqualTo(Delivery.NONE);
        }

        @Test
        void reindexesEachMovedGoalOnceABatch() {
            assertThat(node.reindexed).containsExactly(Set.of(GOAL, SUB_GOAL));
        }

        @Test
        void indexesNoActivityThatServesTheSameGoalsAsBefore() {
            assertThat(node.reindexedActivities).allMatch(Collection::isEmpty);
        }

        @Test
        void tellsTheCauseInTheLedgerOfBoth() {
            assertThat(newest(SUB_GOAL).causes()).isEqualTo(newest(GOAL).causes());
            assertThat(newest(GOAL).causes())
                    .extracting(Cause::kind, Cause::issueId, Cause::from, Cause::to)
                    .containsExactly(tuple(
                            CauseKind.TRANSITION,
                            OptionalLong.of(OPEN),
                            Optional.of("TO_DO"),
                            Optional.of("IN_PROGRESS")));
        }
    }

    @Nested
    class WhenTheSameEventComesAgain {

        @Test
        void writesNothing() {
            List<IssueChange> event = world.transition(OPEN, Progress.DONE);
            node.request(event).work();
            int entries = store.ledgerOf(GOAL).size();

            node.request(event).work();

            assertThat(store.ledgerOf(GOAL)).hasSize(entries);
            assertThat(total(GOAL)).isEqualTo(activities(2, 2));
        }
    }

    @Nested
    class WhenTwoTransitionsFallIntoOneBatch {

        @Test
        void tellsBothInOneEntry() {
            node.request(world.transition(OPEN, Progress.IN_PROGRESS));
            node.request(world.transition(OPEN, Progress.DONE)).work();

            assertThat(newest(GOAL).causes())
                    .extracting(Cause::to)
                    .containsExactly(Optional.of("IN_PROGRESS"), Optional.of("DONE"));
        }
    }

    @Nested
    class WhenASecondTransitionFollowsAtOnce {

        @Test
        void tellsTheFirstOneOnlyOnce() {
            node.request(world.transition(OPEN, Progress.IN_PROGRESS)).work();
            node.request(world.transition(OPEN, Progress.DONE)).work();

            assertThat(newest(GOAL).causes()).extracting(Cause::to).containsExactly(Optional.of("DONE"));
        }
    }

    @Nested
    class WhenAnActivityIsDeleted {

        @BeforeEach
        void delete() {
            node.request(world.delete(OPEN)).work();
        }

        @Test
        void leavesTheNumbersOfTheRest() {
            assertThat(total(GOAL)).isEqualTo(activities(1, 1));
            assertThat(store.contributionsBy(Set.of(OPEN))).isEmpty();
        }

        @Test
        void tellsWhoDeletedIt() {
            assertThat(newest(GOAL).causes())
                    .extracting(Cause::kind, cause -> cause.occasion().personKey())
                    .containsExactly(tuple(CauseKind.DELETED, IssueWorld.PERSON));
        }
    }

    @Nested
    class WhenAnActivityMovesToAnotherEpic {

        @Test
        void takesItsWorkAlong() {
            node.request(world.unlink(DONE, SUB_GOAL));
            node.request(world.link(DONE, OTHER_GOAL, Path.EPIC)).work();

            assertThat(total(GOAL)).isEqualTo(activities(1, 0));
            assertThat(total(OTHER_GOAL)).isEqualTo(activities(1, 1));
            assertThat(newest(OTHER_GOAL).causes()).extracting(Cause::kind).containsOnly(CauseKind.LINK);
        }
    }

    @Nested
    class WhenTheEpicLinkIsRemoved {

        @Test
        void takesTheActivityOut() {
            node.request(world.unlink(OPEN, SUB_GOAL)).work();

            assertThat(node.reindexedActivities).containsExactly(Set.of(OPEN));

            assertThat(total(SUB_GOAL)).isEqualTo(activities(1, 1));
        }
    }

    @Nested
    class WhenAnActivityServesASecondGoal {

        @Test
        void givesEachHalf() {
            node.request(world.link(DONE, OTHER_GOAL, Path.LINK)).work();

            assertThat(total(SUB_GOAL)).isEqualTo(activities(1.5, 0.5));
            assertThat(total(OTHER_GOAL)).isEqualTo(activities(0.5, 0.5));
        }
    }

    @Nested
    class WhenAnActivityIsClosedAsWontDo {

        @Test
        void takesItsWeightOut() {
            node.request(world.close(OPEN, WONT_DO)).work();

            assertThat(total(GOAL)).isEqualTo(activities(1, 1));
            assertThat(newest(GOAL).causes()).extracting(Cause::kind).containsExactly(CauseKind.RESOLUTION);
        }
    }

    @Nested
    class WhenTheParentOfASubTaskChangesItsEpic {

        @Test
        void takesTheSubTaskAlong() {
            node.request(world.createSubTask(NEW, SUB_TASK, OPEN)).work();
            assertThat(total(SUB_GOAL)).isEqualTo(activities(3, 1));

            node.request(world.unlink(OPEN, SUB_GOAL)).work();

            assertThat(total(SUB_GOAL)).isEqualTo(activities(1, 1));
        }
    }

    @Nested
    class WhenEveryIssueOfABatchCannotBeRead {

        @Test
        void givesUpAfterTen() {
            LongStream.rangeClosed(200, 299).forEach(id -> node.request(world.create(id, STORY)));
            LongStream.rangeClosed(200, 299).forEach(world::breakReadingOf);
            int reads = world.reads();

            node.work();

            assertThat(node.failed).hasSize(100);
            assertThat(world.reads() - reads).isEqualTo(1 + 10);
        }
    }

    @Nested
    class WhenOneIssueOfABatchCannotBeRead {

        @Test
        void holdsUpNoOther() {
            world.breakReadingOf(OPEN);
            node.request(world.transition(OPEN, Progress.DONE));
            node.request(world.close(DONE, WONT_DO)).work();

            assertThat(total(GOAL)).isEqualTo(activities(1, 0));
        }
    }
}
