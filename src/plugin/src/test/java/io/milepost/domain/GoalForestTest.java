package io.milepost.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class GoalForestTest {

    private static final int GOALS = 8;

    @Nested
    class WhenAGoalIsLinkedToTwoGoals {

        @Test
        void takesTheLowestLinkAsItsParent() {
            GoalForest forest = of(new ParentLink(12, 1, 2), new ParentLink(11, 1, 3));

            assertThat(forest.parentOf(1)).hasValue(3);
        }
    }

    @Nested
    class WhenLinksGoRoundInACircle {

        private final GoalForest forest =
                of(new ParentLink(11, 1, 2), new ParentLink(12, 2, 3), new ParentLink(13, 3, 1));

        @Test
        void leavesOutTheLinkThatClosesIt() {
            assertThat(forest.ancestorsOf(1)).containsExactly(2L, 3L);
            assertThat(forest.parentOf(3)).isEmpty();
        }

        @Test
        void takesTheNextLinkInItsPlace() {
            assertThat(of(new ParentLink(11, 1, 2), new ParentLink(12, 2, 1), new ParentLink(13, 2, 3))
                            .parentOf(2))
                    .hasValue(3);
        }
    }

    @Nested
    class WhenTheTargetIsNoGoal {

        @Test
        void isLeftOut() {
            assertThat(of(new ParentLink(11, 1, 99), new ParentLink(12, 1, 2)).parentOf(1))
                    .hasValue(2);
        }
    }

    @Nested
    class WhenAParentIsAboutToBeGiven {

        private final GoalForest forest = of(new ParentLink(11, 1, 2), new ParentLink(12, 2, 3));

        @Test
        void saysThatAGoalBelowItWouldCloseALoop() {
            assertThat(forest.wouldLoop(3, 1)).isTrue();
            assertThat(forest.wouldLoop(3, 3)).isTrue();
            assertThat(forest.wouldLoop(1, 3)).isFalse();
            assertThat(forest.wouldLoop(3, 4)).isFalse();
        }
    }

    @Nested
    class WhenGoalsAreCalculated {

        private final GoalForest forest =
                of(new ParentLink(11, 1, 3), new ParentLink(12, 2, 3), new ParentLink(13, 3, 4));

        @Test
        void comesAfterAllThatStandBelow() {
            assertThat(forest.bottomUp(List.of(4L, 3L, 9L, 2L, 1L))).containsExactly(1L, 2L, 3L, 4L, 9L);
            assertThat(forest.bottomUp(List.of(4L, 1L))).containsExactly(1L, 4L);
        }

        @Test
        void reachesUpToTheTop() {
            assertThat(forest.upward(List.of(2L, 9L))).containsExactlyInAnyOrder(2L, 3L, 4L, 9L);
        }
    }

    @Property
    void isTheSameWhateverTheOrderOfTheLinks(@ForAll("links") List<ParentLink> links, @ForAll long seed) {
        List<ParentLink> shuffled = new ArrayList<>(links);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(parents(GoalForest.resolve(GoalForestTest::isGoal, shuffled)))
                .isEqualTo(parents(GoalForest.resolve(GoalForestTest::isGoal, links)));
    }

    @Property
    void neverLeadsBackToWhereItBegan(@ForAll("links") List<ParentLink> links) {
        GoalForest forest = GoalForest.resolve(GoalForestTest::isGoal, links);

        for (long goal = 1; goal <= GOALS; goal++) {
            List<Long> way = new ArrayList<>(forest.ancestorsOf(goal));
            way.add(goal);
            assertThat(way).hasSameSizeAs(new HashSet<>(way));
        }
    }

    @Property
    void leavesAGoalWithoutParentOnlyWhereEachOfItsLinksWouldCloseALoop(@ForAll("links") List<ParentLink> links) {
        GoalForest forest = GoalForest.resolve(GoalForestTest::isGoal, links);

        assertThat(links)
                .filteredOn(link -> forest.parentOf(link.goalId()).isEmpty())
                .allMatch(link -> forest.wouldLoop(link.goalId(), link.parentId()));
    }

    @Provide
    Arbitrary<List<ParentLink>> links() {
        Arbitrary<Long> goals = Arbitraries.longs().between(1, GOALS);
        return Combinators.combine(Arbitraries.longs().between(1, 40), goals, goals)
                .as(ParentLink::new)
                .list()
                .ofMaxSize(20);
    }

    private static boolean isGoal(long id) {
        return id <= GOALS;
    }

    private static GoalForest of(ParentLink... links) {
        return GoalForest.resolve(GoalForestTest::isGoal, List.of(links));
    }

    private static List<OptionalLong> parents(GoalForest forest) {
        return java.util.stream.LongStream.rangeClosed(1, GOALS)
                .mapToObj(forest::parentOf)
                .toList();
    }
}
