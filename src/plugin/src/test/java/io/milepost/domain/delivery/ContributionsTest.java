package io.milepost.domain.delivery;

import static io.milepost.domain.Facts.EPIC;
import static io.milepost.domain.Facts.OPERATION;
import static io.milepost.domain.Facts.RULES;
import static io.milepost.domain.Facts.STORY;
import static io.milepost.domain.Facts.activity;
import static io.milepost.domain.Facts.goal;
import static io.milepost.domain.Facts.subTask;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.milepost.domain.Contribution;
import io.milepost.domain.Delivery;
import io.milepost.domain.Facts;
import io.milepost.domain.IssueFact;
import io.milepost.domain.ParentLink;
import io.milepost.domain.Path;
import io.milepost.domain.Progress;
import io.milepost.domain.Share;
import io.milepost.domain.plan.Rules;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ContributionsTest {

    private final Contributions contributions = new Contributions(RULES);

    @Nested
    class WhenAnActivityIsInAnEpic {

        @Test
        void givesAllOfItselfToThatGoal() {
            assertThat(of(activity(1).is(Progress.IN_PROGRESS).inEpic(10, 500)))
                    .containsExactly(
                            new Contribution(1, 500, Path.EPIC, Share.WHOLE, new Delivery(1_000_000, 500_000)));
        }
    }

    @Nested
    class WhenItServesThreeGoals {

        @Test
        void givesEqualSharesAndTheRemainderToTheLowestGoal() {
            assertThat(of(activity(1)
                            .is(Progress.DONE)
                            .inEpic(10, 700)
                            .contributesTo(11, 500)
                            .contributesTo(12, 600)))
                    .extracting(Contribution::goalId, part -> part.share().millionths(), Contribution::path)
                    .containsExactly(
                            tuple(500L, 333_334L, Path.LINK),
                            tuple(600L, 333_333L, Path.LINK),
                            tuple(700L, 333_333L, Path.EPIC));
        }

        @Test
        void countsAsDoneToTheNextWholeMillionth() {
            assertThat(of(activity(1)
                            .is(Progress.IN_PROGRESS)
                            .inEpic(10, 700)
                            .contributesTo(11, 500)
                            .contributesTo(12, 600)))
                    .extracting(part -> part.delivery().done())
                    .containsExactly(166_667L, 166_667L, 166_667L);
        }
    }

    @Nested
    class WhenAContributionIsWeighedAnew {

        @Test
        void isWhatItWouldBeIfItWereMadeNow() {
            IssueFact begun = activity(1)
                    .is(Progress.IN_PROGRESS)
                    .inEpic(10, 700)
                    .contributesTo(11, 500)
                    .build();
            List<Contribution> made = contributions.of(begun, Optional.empty(), Map.of());

            assertThat(made).allSatisfy(each -> assertThat(contributions.weighed(begun, each, 1))
                    .isEqualTo(each));
        }
    }

    @Nested
    class WhenTwoWaysLeadToOneGoal {

        @Test
        void countsOnceByTheEpic() {
            assertThat(of(activity(1).contributesTo(9, 500).inEpic(10, 500)))
                    .extracting(Contribution::goalId, Contribution::path, Contribution::share)
                    .containsExactly(tuple(500L, Path.EPIC, Share.WHOLE));
        }
    }

    @Nested
    class WhenTheLinkLeadsToAnIssueThatIsNoGoal {

        @Test
        void givesNothing() {
            assertThat(of(activity(1).contributesToNoGoal(9, 500))).isEmpty();
        }
    }

    @Nested
    class WhenItIsASubTask {

        @Test
        void inheritsTheGoalsOfItsParent() {
            IssueFact parent =
                    activity(1).inEpic(10, 500).contributesTo(11, 600).build();

            assertThat(contributions.of(subTask(2, 1).build(), Optional.of(parent), Map.of()))
                    .extracting(Contribution::goalId, Contribution::path, Contribution::share)
                    .containsExactly(
                            tuple(500L, Path.SUB_TASK, Share.ofMillionths(500_000)),
                            tuple(600L, Path.SUB_TASK, Share.ofMillionths(500_000)));
        }

        @Test
        void takesOverTheSharesThatAreSetForItsParent() {
            IssueFact parent =
                    activity(1).inEpic(10, 500).contributesTo(11, 600).build();
            Map<Long, Share> set = Map.of(500L, Share.ofMillionths(700_000), 600L, Share.ofMillionths(300_000));

            assertThat(contributions.of(subTask(2, 1).build(), Optional.of(parent), Map.of(1L, set)))
                    .extracting(Contribution::goalId, Contribution::share)
                    .containsExactly(
                            tuple(500L, Share.ofMillionths(700_000)), tuple(600L, Share.ofMillionths(300_000)));
        }

        @Test
        void keepsToItsOwnSharesWhereSomeAreSetForItself() {
            IssueFact parent =
                    activity(1).inEpic(10, 500).contributesTo(11, 600).build();
            Map<Long, Share> ofParent = Map.of(500L, Share.ofMillionths(700_000), 600L, Share.ofMillionths(300_000));
            Map<Long, Share> own = Map.of(600L, Share.WHOLE);

            assertThat(contributions.of(subTask(2, 1).build(), Optional.of(parent), Map.of(1L, ofParent, 2L, own)))
                    .extracting(Contribution::goalId, Contribution::share)
                    .containsExactly(tuple(500L, Share.NONE), tuple(600L, Share.WHOLE));
        }

        @Test
        void leavesForAGoalOfItsOwnWhatTheSharesOfItsParentLeave() {
            IssueFact parent = activity(1).inEpic(10, 500).build();
            Map<Long, Share> set = Map.of(500L, Share.ofMillionths(700_000));

            assertThat(contributions.of(
                            subTask(2, 1).contributesTo(12, 400).build(), Optional.of(parent), Map.of(1L, set)))
                    .extracting(Contribution::goalId, Contribution::share)
                    .containsExactly(
                            tuple(400L, Share.ofMillionths(300_000)), tuple(500L, Share.ofMillionths(700_000)));
        }

        @Test
        void servesTheGoalItselfWhereThatIsItsParent() {
            IssueFact parent = goal(500).contributesTo(11, 600).build();

            assertThat(contributions.of(subTask(2, 500).build(), Optional.of(parent), Map.of()))
                    .extracting(Contribution::goalId, Contribution::path)
                    .containsExactly(tuple(500L, Path.SUB_TASK));
        }

        @Test
        void inheritsNothingFromAParentThatIsNoActivity() {
            Rules onlyStories = new Rules(Set.of(EPIC), Set.of(STORY, Facts.SUB_TASK), Set.of(), Optional.empty(), 1);
            IssueFact parent = activity(1).ofType(OPERATION).inEpic(10, 500).build();

            assertThat(new Contributions(onlyStories).of(subTask(2, 1).build(), Optional.of(parent), Map.of()))
                    .isEmpty();
        }

        @Test
        void staysInTheCountWhenItsParentIsClosedAsWontDo() {
            IssueFact parent = Facts.closed(1, Facts.WONT_DO).build();

            assertThat(contributions.of(subTask(2, 1).build(), Optional.of(parent), Map.of()))
                    .extracting(Contribution::delivery)
                    .containsExactly(new Delivery(1_000_000, 0));
        }
    }

    @Nested
    class WhenItIsClosedAsDuplicate {

        @Test
        void staysListedWithoutWeight() {
            assertThat(of(Facts.closed(1, Facts.DUPLICATE)))
                    .extracting(Contribution::share, Contribution::delivery)
                    .containsExactly(tuple(Share.WHOLE, Delivery.NONE));
        }
    }

    @Nested
    class WhenOnlySomeTypesAreActivities {

        @Test
        void leavesTheOtherTypesOut() {
            Rules onlyStories = new Rules(Set.of(EPIC), Set.of(STORY), Set.of(), Optional.empty(), 1);

            assertThat(new Contributions(onlyStories)
                            .of(activity(1).ofType(OPERATION).inEpic(10, 500).build(), Optional.empty(), Map.of()))
                    .isEmpty();
        }
    }

    @Nested
    class WhenAGoalContributesToAGoal {

        @Test
        void isNoActivityButOffersItselfAsSubGoal() {
            Facts goal = goal(500).contributesTo(12, 700).contributesTo(11, 600);

            assertThat(of(goal)).isEmpty();
            assertThat(contributions.parentLinks(goal.build(), Optional.empty()))
                    .containsExactly(new ParentLink(11, 500, 600), new ParentLink(12, 500, 700));
        }
    }

    @Property
    void sharesAddUpToExactlyOne(@ForAll @IntRange(min = 1, max = 60) int goals) {
        Facts activity = activity(1);
        for (int goal = 1; goal <= goals; goal++) {
            activity.contributesTo(goal, 1000L + goal);
        }

        assertThat(of(activity).stream()
                        .mapToLong(part -> part.share().millionths())
                        .sum())
                .isEqualTo(1_000_000);
    }

    private List<Contribution> of(Facts activity) {
        return contributions.of(activity.build(), Optional.empty(), Map.of());
    }
}
