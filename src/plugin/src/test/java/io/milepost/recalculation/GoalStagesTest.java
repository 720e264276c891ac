package io.milepost.recalculation;

import static io.milepost.domain.Facts.EPIC;
import static io.milepost.domain.Facts.RULES;
import static io.milepost.domain.Facts.STORY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.milepost.domain.Cause;
import io.milepost.domain.CauseKind;
import io.milepost.domain.FullRun;
import io.milepost.domain.KpiValue;
import io.milepost.domain.Path;
import io.milepost.domain.Share;
import io.milepost.domain.plan.Aggregate;
import io.milepost.domain.plan.Closing;
import io.milepost.domain.plan.GoalPlan;
import io.milepost.domain.plan.GoalStage;
import io.milepost.domain.plan.KpiSource;
import io.milepost.domain.plan.KpiSource.ActivityField;
import io.milepost.domain.plan.Reading;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How a sub-goal counts in the goal above it as it goes through its life. */
class GoalStagesTest extends SmallPlan {

    private static final LocalDate DAY = LocalDate.of(2027, 1, 1);
    private static final String LEADS = "customfield_leads";

    private GoalPlan plan = GoalPlans.with(GoalPlans.measured("leads", "0", "10"));

    @BeforeEach
    void haveWorkAndResultsInTwoSubGoals() {
        node.request(world.create(NEW, STORY));
        node.request(world.link(NEW, GOAL, Path.EPIC));
        node.request(world.link(OTHER_GOAL, GOAL, Path.LINK));
        node.plans.plan(OTHER_GOAL, plan);
        node.plans.measure(OTHER_GOAL, "leads", new Reading(KpiValue.of("2"), DAY));
        node.plans.measure(SUB_GOAL, "leads", new Reading(KpiValue.of("8"), DAY));
        bring(GoalStage.ACTIVE);
    }

    private void bring(GoalStage stage) {
        Optional<Closing> closing = stage == GoalStage.CLOSED
                ? Optional.of(new Closing(DAY, Closing.Outcome.PARTLY, "Begin earlier."))
                : Optional.empty();
        node.plans.plan(SUB_GOAL, plan.at(stage, closing));
        node.request(world.told(SUB_GOAL, CauseKind.PLAN, "", stage.word())).work();
    }

    private Optional<Share> result(long goal) {
        return store.goals(Set.of(goal)).get(goal).state().result();
    }

    private static Optional<Share> share(String share) {
        return Optional.of(new Share(new BigDecimal(share)));
    }

    private void assertThatAllAgrees() {
        assertThat(node.recalculateAll()).map(FullRun::differences).contains(0L);
        assertThat(PureState.stored(store)).isEqualTo(PureState.of(world, node.plans, RULES));
    }

    @ParameterizedTest
    @EnumSource(names = {"DRAFT", "ARCHIVED"})
    void aDraftAndWhatWasPutAwayCountNeitherWorkNorResultAbove(GoalStage stage) {
        bring(stage);

        assertThat(total(GOAL)).isEqualTo(activities(1, 0));
        assertThat(result(GOAL)).isEqualTo(share("0.2"));
        assertThat(total(SUB_GOAL)).isEqualTo(activities(2, 1));
        assertThat(result(SUB_GOAL)).isEqualTo(share("0.8"));
        assertThatAllAgrees();
    }

    @ParameterizedTest
    @EnumSource(names = {"ACTIVE", "CLOSED"})
    void anActiveAndAClosedGoalCountBoth(GoalStage stage) {
        bring(stage);

        assertThat(total(GOAL)).isEqualTo(activities(3, 1));
        assertThat(result(GOAL)).isEqualTo(share("0.5"));
        assertThatAllAgrees();
    }

    @Nested
    class WhenADraftBecomesActive {

        @BeforeEach
        void activate() {
            bring(GoalStage.DRAFT);
            bring(GoalStage.ACTIVE);
        }

        @Test
        void countsAgainAsItDidBefore() {
            assertThat(total(GOAL)).isEqualTo(activities(3, 1));
            assertThat(result(GOAL)).isEqualTo(share("0.5"));
            assertThatAllAgrees();
        }

        @Test
        void tellsItInTheLedgerOfTheGoalAbove() {
            assertThat(newest(GOAL).causes())
                    .extracting(Cause::kind, Cause::issueId, Cause::to)
                    .containsExactly(tuple(CauseKind.PLAN, OptionalLong.of(SUB_GOAL), Optional.of("active")));
        }
    }

    @Nested
    class WhenADraftHasAWeightOfItsOwn {

        @Test
        void countsWithThatOnlyOnceItIsActive() {
            plan = GoalPlans.weighing("4");
            bring(GoalStage.DRAFT);
            assertThat(total(GOAL)).isEqualTo(activities(1, 0));

            bring(GoalStage.ACTIVE);

            assertThat(total(GOAL)).isEqualTo(activities(5, 2));
            assertThatAllAgrees();
        }
    }

    @Nested
    class WhenAGoalStandsBelowADraft {

        private static final long BELOW = 50;

        @BeforeEach
        void putOneBelow() {
            node.request(world.create(BELOW, EPIC));
            node.request(world.create(51, STORY));
            node.request(world.link(BELOW, SUB_GOAL, Path.LINK));
            node.request(world.link(51, BELOW, Path.EPIC));
            bring(GoalStage.DRAFT);
        }

        @Test
        void countsInTheDraftAndNoHigher() {
            assertThat(total(SUB_GOAL)).isEqualTo(activities(3, 1));
            assertThat(total(GOAL)).isEqualTo(activities(1, 0));
            assertThatAllAgrees();
        }
    }

    @Nested
    class WhenTheGoalAboveAddsUpTheActivitiesBelow {

        @Test
        void leavesOutThoseOfADraft() {
            node.request(world.setNumber(NEW, LEADS, "20"));
            node.request(world.setNumber(DONE, LEADS, "30"));
            ActivityField field = new ActivityField(LEADS, Aggregate.SUM, false, true);
            node.plans.plan(GOAL, GoalPlans.with(GoalPlans.reaching("all", "0", "100", field)));
            node.request(world.told(GOAL, CauseKind.PLAN, "", "")).work();
            assertThat(result(GOAL)).isEqualTo(share("0.5"));

            bring(GoalStage.DRAFT);

            assertThat(result(GOAL)).isEqualTo(share("0.2"));
            assertThatAllAgrees();
        }
    }

    @Nested
    class WhenTheGoalAboveHasAFormulaOverTheGoalsBelow {

        @Test
        void leavesOutTheValuesOfADraft() {
            node.plans.plan(
                    GOAL, GoalPlans.with(GoalPlans.reaching("all", "0", "10", new KpiSource.Formula("sum([leads])"))));
            node.request(world.told(GOAL, CauseKind.PLAN, "", "")).work();
            assertThat(result(GOAL)).isEqualTo(share("1"));

            bring(GoalStage.DRAFT);

            assertThat(result(GOAL)).isEqualTo(share("0.2"));
            assertThat(node.recalculateAll()).map(FullRun::differences).contains(0L);
        }
    }
}
