package io.milepost.recalculation;

import static io.milepost.domain.Facts.EPIC;
import static io.milepost.domain.Facts.RULES;
import static io.milepost.domain.Facts.STORY;
import static io.milepost.domain.Facts.SUB_TASK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.milepost.domain.Cause;
import io.milepost.domain.CauseKind;
import io.milepost.domain.Delivery;
import io.milepost.domain.Path;
import io.milepost.domain.Progress;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** How each deed to a goal corrects the numbers at once. */
class GoalRecalculationTest extends SmallPlan {

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

            assertThat(world.reads() - reads).isEqualTo(3);
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
    class WhenTheEventOfANewGoalWasLost {

        @Test
        void isFoundThroughTheFirstActivityThatIsLinkedToIt() {
            world.create(NEW, EPIC);
            node.request(world.link(OPEN, NEW, Path.LINK)).work();

            assertThat(total(NEW)).isEqualTo(activities(0.5, 0));
        }
    }
}
