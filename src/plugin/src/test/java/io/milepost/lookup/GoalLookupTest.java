package io.milepost.lookup;

import static io.milepost.domain.Progress.DONE;
import static io.milepost.domain.Progress.IN_PROGRESS;
import static io.milepost.domain.Progress.TO_DO;
import static io.milepost.lookup.LookupWorld.ANNA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.milepost.domain.Delivery;
import io.milepost.domain.Health;
import io.milepost.domain.Path;
import io.milepost.domain.Share;
import io.milepost.domain.plan.GoalStage;
import io.milepost.domain.result.Judgement;
import io.milepost.lookup.GoalView.Activities;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class GoalLookupTest {

    private final LookupWorld world = new LookupWorld()
            .project(1, "MKT", "Marketing")
            .issue(10, "MKT-10", "Keep customers", IN_PROGRESS, Optional.empty(), "2026-01-01", "2027-01-01")
            .issue(11, "MKT-11", "Loyalty programme", DONE)
            .issue(12, "MKT-12", "Faster answers", IN_PROGRESS)
            .issue(13, "MKT-13", "Secret deal", DONE)
            .goal(10, OptionalLong.empty())
            .contributes(11, 10, Path.EPIC, Share.WHOLE)
            .contributes(12, 10)
            .contributes(13, 10);

    private final GoalLookup goals = world.goalLookup();

    private Activities activities() {
        return goals.view(ANNA, "MKT-10").extent().activities().orElseThrow();
    }

    @Nested
    class WhenTheReaderSeesEverything {

        @Test
        void tellsHowFarTheGoalIsAndHowFarItShouldBe() {
            Assessment goal = goals.view(ANNA, "MKT-10").assessment();
            Judgement standing = goal.judgement();

            assertThat(goal.delivery()).isEqualTo(new Delivery(3_000_000, 2_500_000));
            assertThat(standing.pace()).contains(Share.ofRatio(324, 365));
            assertThat(standing.gapPoints()).contains(new BigDecimal("-5.4338"));
            assertThat(standing.health()).isEqualTo(Health.AT_RISK);
        }

        @Test
        void hidesNothing() {
            assertThat(activities().hidden()).isEqualTo(new Hidden(0, 0));
        }

        @Test
        void listsTheActivitiesWithWhatEachGives() {
            ActivityPage page = goals.activities(ANNA, "MKT-10", 0, 2);

            assertThat(page.total()).isEqualTo(3);
            assertThat(page.items()).extracting(item -> item.issue().key()).containsExactly("MKT-11", "MKT-12");
            assertThat(page.items())
                    .extracting(ActivityView::progress)
                    .containsExactly(Share.WHOLE, Share.ofMillionths(500_000));
        }

        @Test
        void pagesOnFromWhereItStopped() {
            assertThat(goals.activities(ANNA, "MKT-10", 2, 2).items())
                    .extracting(item -> item.issue().key())
                    .containsExactly("MKT-13");
        }
    }

    @Nested
    class WhenAnActivityIsHiddenFromTheReader {

        WhenAnActivityIsHiddenFromTheReader() {
            world.hide(13);
        }

        @Test
        void countsItInTheTotal() {
            GoalView goal = goals.view(ANNA, "MKT-10");

            assertThat(goal.assessment().delivery()).isEqualTo(new Delivery(3_000_000, 2_500_000));
            assertThat(activities().count()).isEqualTo(3);
        }

        @Test
        void saysHowManyAreHiddenAndTheirWeight() {
            assertThat(activities().hidden()).isEqualTo(new Hidden(1, 1_000_000));
            assertThat(goals.activities(ANNA, "MKT-10", 0, 10).hidden()).isEqualTo(new Hidden(1, 1_000_000));
        }

        @Test
        void namesItInNoList() {
            ActivityPage page = goals.activities(ANNA, "MKT-10", 0, 10);

            assertThat(page.items()).extracting(item -> item.issue().key()).containsExactly("MKT-11", "MKT-12");
            assertThat(page.total()).isEqualTo(2);
            assertThat(goals.activityIds(ANNA, "MKT-10")).containsExactly(11L, 12L);
        }

        @Test
        void givesItToJiraWhereJiraHasSetRightsAside() {
            assertThat(goals.activityIds(Viewer.withoutRestriction(), "MKT-10")).containsExactly(11L, 12L, 13L);
        }
    }

    @Nested
    class WhenTheGoalIsHiddenOrAbsent {

        @Test
        void answersBothAlike() {
            world.hide(10);

            assertThatThrownBy(() -> goals.view(ANNA, "MKT-10")).isExactlyInstanceOf(UnknownGoalException.class);
            assertThatThrownBy(() -> goals.view(ANNA, "MKT-99")).isExactlyInstanceOf(UnknownGoalException.class);
            assertThatThrownBy(() -> goals.activityIds(ANNA, "MKT-10")).isExactlyInstanceOf(UnknownGoalException.class);
        }

        @Test
        void answersAnIssueThatIsNoGoalTheSameWay() {
            assertThatThrownBy(() -> goals.view(ANNA, "MKT-11")).isExactlyInstanceOf(UnknownGoalException.class);
        }

        @Test
        void answersNobodyInParticularTheSameWay() {
            assertThatThrownBy(() -> goals.view(Viewer.anonymous(), "MKT-10"))
                    .isExactlyInstanceOf(UnknownGoalException.class);
        }

        @Test
        void leavesItsNameOutOfAnyOtherAnswer() {
            world.issue(20, "MKT-20", "Sub-goal", TO_DO)
                    .goal(20, OptionalLong.of(10))
                    .hide(10);

            GoalView.Place place = goals.view(ANNA, "MKT-20").place();

            assertThat(place).isEqualTo(new GoalView.Place(Optional.empty(), 0));
            assertThat(goals.keysOf(ANNA, java.util.List.of(20L, 10L))).containsExactly("MKT-20");
        }
    }

    @Nested
    class WhenTheGoalHasSubGoals {

        WhenTheGoalHasSubGoals() {
            world.issue(20, "MKT-20", "Sub-goal", TO_DO)
                    .issue(21, "MKT-21", "Its activity", TO_DO)
                    .goal(20, OptionalLong.of(10))
                    .contributes(21, 20)
                    .hide(21);
        }

        @Test
        void countsTheWholeTree() {
            GoalView goal = goals.view(ANNA, "MKT-10");

            assertThat(goal.extent())
                    .isEqualTo(new GoalView.Extent(1, Optional.of(new Activities(4, 0, new Hidden(1, 1_000_000)))));
        }

        @Test
        void listsOnlyItsOwnActivities() {
            assertThat(goals.activities(ANNA, "MKT-10", 0, 10).hidden()).isEqualTo(new Hidden(0, 0));
        }

        @Test
        void tellsASubGoalWhereItStands() {
            assertThat(goals.view(ANNA, "MKT-20").place()).isEqualTo(new GoalView.Place(Optional.of("MKT-10"), 1));
        }
    }

    @Nested
    class WhenAnActivityWasClosedAsNotDelivered {

        @Test
        void hasNoWeightButStillAProgress() {
            world.issue(14, "MKT-14", "Dropped", DONE).notDelivered(14, 10);

            ActivityView dropped =
                    goals.activities(ANNA, "MKT-10", 3, 1).items().get(0);

            assertThat(dropped.weight()).isEqualTo(Share.NONE);
            assertThat(dropped.progress()).isEqualTo(Share.WHOLE);
        }
    }

    @Nested
    class WhenSomebodyShouldLookAtTheGoal {

        private Findings findings() {
            return goals.view(ANNA, "MKT-10").findings();
        }

        @Test
        void countsWhatIsToBeSeen() {
            world.withoutWeight(14, 10);
            world.plans().plan(10, PlanExamples.whole()).measured(10, "k2", "2026-11-01", "85");

            assertThat(findings()).isEqualTo(new Findings(Optional.of(1), 1, 1, 0, 0, 0));
        }

        @Test
        void missesAKpiWhereThereIsNothingToMakeAResultOf() {
            assertThat(findings()).isEqualTo(new Findings(Optional.of(0), 0, 0, 1, 0, 0));
        }

        @Test
        void findsWhatWasNotMeasuredForLong() {
            world.plans().plan(10, PlanExamples.of(PlanExamples.retention())).measured(10, "k1", "2026-02-01", "71.5");

            assertThat(findings().stale()).isEqualTo(1);
        }

        @Test
        void leavesDraftsInPeace() {
            world.withoutWeight(14, 10);
            world.plans().plan(10, PlanExamples.in(GoalStage.DRAFT));

            assertThat(findings()).isEqualTo(new Findings(Optional.of(0), 0, 0, 0, 0, 0));
        }
    }
}
