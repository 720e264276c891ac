package io.milepost.recalculation;

import static io.milepost.domain.Facts.EPIC;
import static io.milepost.domain.Facts.RULES;
import static io.milepost.domain.Facts.STORY;
import static io.milepost.domain.Facts.SUB_TASK;
import static io.milepost.domain.Facts.WONT_DO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.milepost.domain.Cause;
import io.milepost.domain.CauseKind;
import io.milepost.domain.Delivery;
import io.milepost.domain.LedgerEntry;
import io.milepost.domain.Path;
import io.milepost.domain.Progress;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** How each deed corrects the numbers at once, in a plan of a goal, its sub-goal and another goal. */
class RecalculationTest {

    private static final long GOAL = 1;
    private static final long SUB_GOAL = 2;
    private static final long OTHER_GOAL = 3;
    private static final long DONE = 11;
    private static final long OPEN = 12;
    private static final long NEW = 99;

    private final IssueWorld world = new IssueWorld();
    private final InMemoryGoalStore store = new InMemoryGoalStore();
    private final TestNode node = new TestNode(world, store, RULES);

    @BeforeEach
    void plan() {
        List.of(GOAL, SUB_GOAL, OTHER_GOAL).forEach(goal -> node.request(world.create(goal, EPIC)));
        List.of(DONE, OPEN).forEach(activity -> node.request(world.create(activity, STORY)));
        node.request(world.link(SUB_GOAL, GOAL, Path.LINK));
        node.request(world.link(DONE, SUB_GOAL, Path.EPIC));
        node.request(world.link(OPEN, SUB_GOAL, Path.EPIC));
        node.request(world.transition(DONE, Progress.DONE));
        node.work();
        node.reindexed.clear();
    }

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
    class WhenAGoalGetsAnotherParent {

        @BeforeEach
        void reParent() {
            node.request(world.unlink(SUB_GOAL, GOAL));
            node.request(world.link(SUB_GOAL, OTHER_GOAL, Path.LINK)).work();
        }

        @Test
        void takesItsSumsAlong() {
            assertThat(total(GOAL)).isEqualTo(Delivery.NONE);
            assertThat(total(OTHER_GOAL)).isEqualTo(activities(2, 1));
            assertThat(total(SUB_GOAL)).isEqualTo(activities(2, 1));
        }

        @Test
        void tellsBothParentsThatTheGoalWasLinkedOtherwise() {
            List.of(GOAL, OTHER_GOAL).forEach(goal -> assertThat(newest(goal).causes())
                    .extracting(Cause::kind, Cause::issueId)
                    .containsOnly(tuple(CauseKind.LINK, OptionalLong.of(SUB_GOAL))));
        }
    }

    @Nested
    class WhenALinkWouldCloseALoop {

        @BeforeEach
        void closeTheLoop() {
            node.request(world.link(GOAL, SUB_GOAL, Path.LINK)).work();
        }

        @Test
        void isLeftOut() {
            assertThat(parent(GOAL)).isEmpty();
            assertThat(total(GOAL)).isEqualTo(activities(2, 1));
        }

        @Test
        void isTakenOnceTheOtherLinkIsGone() {
            node.request(world.unlink(SUB_GOAL, GOAL)).work();

            assertThat(parent(GOAL)).hasValue(SUB_GOAL);
            assertThat(total(GOAL)).isEqualTo(Delivery.NONE);
        }
    }

    @Nested
    class WhenAGoalIsDeleted {

        @BeforeEach
        void delete() {
            node.request(world.link(DONE, OTHER_GOAL, Path.LINK)).work();
            node.request(world.delete(SUB_GOAL)).work();
        }

        @Test
        void givesItsActivitiesWhollyToTheirOtherGoals() {
            assertThat(total(OTHER_GOAL)).isEqualTo(activities(1, 1));
        }

        @Test
        void leavesNothingAboveIt() {
            assertThat(total(GOAL)).isEqualTo(Delivery.NONE);
            assertThat(newest(GOAL).causes()).extracting(Cause::kind).containsExactly(CauseKind.DELETED);
        }

        @Test
        void endsItsLedgerAtNothing() {
            assertThat(newest(SUB_GOAL).movement().after()).isEqualTo(Delivery.NONE);
            assertThat(store.goals(Set.of(SUB_GOAL))).isEmpty();
        }
    }

    @Nested
    class WhenAnIssueBecomesAGoal {

        @Test
        void countsWhatIsLinkedToIt() {
            node.request(world.create(NEW, STORY));
            node.request(world.create(NEW + 1, STORY));
            node.request(world.createSubTask(NEW + 2, SUB_TASK, NEW + 1));
            node.request(world.link(NEW + 1, NEW, Path.LINK)).work();
            node.request(world.changeType(NEW, EPIC)).work();

            assertThat(total(NEW)).isEqualTo(activities(2, 0));
            assertThat(newest(NEW).causes()).extracting(Cause::kind).containsExactly(CauseKind.TYPE);
        }
    }

    @Nested
    class WhenAGoalBecomesAnActivity {

        @Test
        void givesItsWorkToItsParent() {
            node.request(world.changeType(SUB_GOAL, STORY)).work();

            assertThat(store.goals(Set.of(SUB_GOAL))).isEmpty();
            assertThat(total(GOAL)).isEqualTo(activities(1, 0));
        }
    }

    @Nested
    class WhenAGoalIsAnActivityForAMomentWhileItsEventsWait {

        @Test
        void keepsTheMembersThatWereLookedAtInThatMoment() {
            List<IssueChange> away = world.changeType(SUB_GOAL, STORY);
            node.request(world.transition(OPEN, Progress.IN_PROGRESS)).work();
            List<IssueChange> back = world.changeType(SUB_GOAL, EPIC);

            node.request(away).request(back).work();

            assertThat(total(SUB_GOAL)).isEqualTo(activities(2, 1.5));
        }
    }

    @Nested
    class WhenAGoalVanishesBetweenTwoReadsOfABatch {

        @Test
        void leavesItsActivityToTheOtherGoal() {
            int reads = world.reads();
            world.create(NEW, EPIC);
            node.request(world.link(OPEN, NEW, Path.LINK));
            world.beforeTheReadAfterTheNext(() -> world.delete(NEW));
            node.work();

            assertThat(world.reads() - reads).isEqualTo(2);
            assertThat(total(SUB_GOAL)).isEqualTo(activities(2, 1));
            assertThat(PureState.stored(store)).isEqualTo(PureState.of(world, RULES));
        }
    }

    @Nested
    class WhenAGoalMovesToAnotherProject {

        @Test
        void isFoundThere() {
            node.request(world.moveToProject(GOAL, 7)).work();

            assertThat(store.goals(Set.of(GOAL)).get(GOAL).projectId()).isEqualTo(7);
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
    class WhenTheEventOfANewGoalWasLost {

        @Test
        void isFoundThroughTheFirstActivityThatIsLinkedToIt() {
            world.create(NEW, EPIC);
            node.request(world.link(OPEN, NEW, Path.LINK)).work();

            assertThat(total(NEW)).isEqualTo(activities(0.5, 0));
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

    private Delivery total(long goal) {
        return store.goals(Set.of(goal)).get(goal).sums().total();
    }

    private Delivery own(long goal) {
        return store.goals(Set.of(goal)).get(goal).sums().own();
    }

    private OptionalLong parent(long goal) {
        return store.goals(Set.of(goal)).get(goal).parentId();
    }

    private LedgerEntry newest(long goal) {
        List<LedgerEntry> entries = store.ledgerOf(goal);
        return entries.get(entries.size() - 1);
    }

    private static Delivery activities(double weight, double done) {
        return new Delivery((long) (weight * 1_000_000), (long) (done * 1_000_000));
    }
}
