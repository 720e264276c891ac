package io.milepost.recalculation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.milepost.domain.Cause;
import io.milepost.domain.CauseKind;
import io.milepost.domain.FullRun;
import io.milepost.domain.GoalState;
import io.milepost.domain.Health;
import io.milepost.domain.KpiValue;
import io.milepost.domain.Path;
import io.milepost.domain.Progress;
import io.milepost.domain.Share;
import io.milepost.domain.Span;
import io.milepost.domain.plan.Reading;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What is stored of goals beside their sums: result, dates, health, and why these changed. */
class GoalStatesTest extends SmallPlan {

    private static final Span RETENTION_YEARS =
            new Span(Optional.of(LocalDate.of(2024, 1, 1)), Optional.of(LocalDate.of(2029, 12, 31)));

    private GoalState state(long goal) {
        return store.goals(Set.of(goal)).get(goal).state();
    }

    private void planRetention(long goal) {
        node.plans.plan(goal, GoalPlans.with(GoalPlans.measured("retention", "71", "77")));
        node.request(world.told(goal, CauseKind.TARGET, "", "77")).work();
    }

    private void measureRetention(long goal, String value, LocalDate day) {
        node.plans.measure(goal, "retention", new Reading(KpiValue.of(value), day));
        node.request(world.told(goal, CauseKind.MEASUREMENT, "", value)).work();
    }

    private static Share share(String share) {
        return new Share(new BigDecimal(share));
    }

    private void assertThatAllAgrees() {
        assertThat(node.recalculateAll()).map(FullRun::differences).contains(0L);
        assertThat(node.recalculateAll()).map(FullRun::differences).contains(0L);
    }

    @Nested
    class WhenAKpiIsMeasured {

        @BeforeEach
        void measure() {
            planRetention(SUB_GOAL);
            measureRetention(SUB_GOAL, "73.4", LocalDate.of(2027, 1, 1));
        }

        @Test
        void keepsTheResultAndTheDayOfTheMeasurement() {
            assertThat(state(SUB_GOAL).result()).contains(share("0.4"));
            assertThat(state(SUB_GOAL).judged().measuredOn()).contains(LocalDate.of(2027, 1, 1));
            assertThatAllAgrees();
        }

        @Test
        void rollsTheResultUp() {
            assertThat(state(GOAL).result()).contains(share("0.4"));
        }

        @Test
        void tellsInEachLedgerWhoMeasuredWhat() {
            List.of(SUB_GOAL, GOAL).forEach(goal -> {
                assertThat(newest(goal).causes())
                        .extracting(Cause::kind, Cause::issueId, Cause::to)
                        .containsExactly(tuple(CauseKind.MEASUREMENT, OptionalLong.of(SUB_GOAL), Optional.of("73.4")));
                assertThat(newest(goal).change().before().result()).isEmpty();
                assertThat(newest(goal).change().after().result()).contains(share("0.4"));
                assertThat(newest(goal).movement().difference().isNone()).isTrue();
            });
        }

        @Test
        void writesOneEntryForAllThatHappenedBetweenTwoBatches() {
            int before = store.ledgerOf(SUB_GOAL).size();
            node.plans.measure(SUB_GOAL, "retention", new Reading(KpiValue.of("74"), LocalDate.of(2027, 1, 2)));
            node.request(world.told(SUB_GOAL, CauseKind.MEASUREMENT, "", "73.7"));
            node.request(world.told(SUB_GOAL, CauseKind.MEASUREMENT, "", "74"));
            node.request(world.transition(OPEN, Progress.DONE)).work();

            assertThat(store.ledgerOf(SUB_GOAL)).hasSize(before + 1);
            assertThat(newest(SUB_GOAL).causes())
                    .extracting(Cause::kind)
                    .containsExactly(CauseKind.MEASUREMENT, CauseKind.MEASUREMENT, CauseKind.TRANSITION);
        }

        @Test
        void writesNothingWhereTheStateStays() {
            int before = store.ledger().size();

            node.request(world.told(SUB_GOAL, CauseKind.PLAN, "", "another name"))
                    .work();

            assertThat(store.ledger()).hasSize(before);
        }

        @Test
        void hasGoalsAboveItIndexedAgain() {
            assertThat(node.reindexed.get(node.reindexed.size() - 1)).containsExactlyInAnyOrder(SUB_GOAL, GOAL);
        }
    }

    @Nested
    class WhenAMeasuredSubGoalLeaves {

        @Test
        void takesItsResultAlong() {
            planRetention(SUB_GOAL);
            measureRetention(SUB_GOAL, "73.4", LocalDate.of(2027, 1, 1));

            node.request(world.unlink(SUB_GOAL, GOAL));
            node.request(world.link(SUB_GOAL, OTHER_GOAL, Path.LINK)).work();

            assertThat(state(GOAL).result()).isEmpty();
            assertThat(state(OTHER_GOAL).result()).contains(share("0.4"));
            assertThat(newest(SUB_GOAL).change().after().place().parentId()).hasValue(OTHER_GOAL);
            assertThat(newest(SUB_GOAL).causes()).extracting(Cause::kind).containsOnly(CauseKind.LINK);
            assertThatAllAgrees();
        }
    }

    @Nested
    class WhenAGoalGetsDates {

        @BeforeEach
        void plan() {
            node.request(world.plan(SUB_GOAL, RETENTION_YEARS)).work();
        }

        @Test
        void keepsThemAndJudgesByThem() {
            assertThat(state(SUB_GOAL).place().span()).isEqualTo(RETENTION_YEARS);
            assertThat(state(SUB_GOAL).judged().health()).isEqualTo(Health.ON_TRACK);
            assertThatAllAgrees();
        }

        @Test
        void tellsWhoSetThem() {
            assertThat(newest(SUB_GOAL).causes()).extracting(Cause::kind).containsExactly(CauseKind.DATES);
            assertThat(newest(SUB_GOAL).change().before().judged().health()).isEqualTo(Health.NO_DATA);
        }
    }

    @Nested
    class WhenTheEventOfNewDatesWasLost {

        @Test
        void isOneDifferenceOfTheReconciliation() {
            node.recalculateAll();
            world.plan(SUB_GOAL, RETENTION_YEARS);

            assertThat(node.reconcile())
                    .hasValueSatisfying(run -> assertThat(run.differences()).isEqualTo(1));
            assertThat(newest(SUB_GOAL).causes()).extracting(Cause::kind).containsExactly(CauseKind.DATES);
        }
    }

    @Nested
    class WhenOnlyTheTimeHasPassed {

        @BeforeEach
        void planAndWait() {
            node.request(world.plan(SUB_GOAL, RETENTION_YEARS)).work();
            world.letTimePass(Duration.ofDays(2 * 365));
        }

        @Test
        void saysSoAtTheNextChangeThatDoesNotMoveTheGoal() {
            world.touch(SUB_GOAL);
            node.request(List.of(IssueChange.of(
                            SUB_GOAL, CauseKind.TRANSITION, world.clock().instant(), IssueWorld.PERSON)))
                    .work();

            assertThat(state(SUB_GOAL).judged().health()).isEqualTo(Health.OFF_TRACK);
            assertThat(newest(SUB_GOAL).causes())
                    .extracting(Cause::kind, Cause::issueId)
                    .containsExactly(tuple(CauseKind.CLOCK, OptionalLong.empty()));
        }

        @Test
        void isToldByTheClockOnTheNewDayForEachGoalThatFallsBehind() {
            node.reindexed.clear();

            assertThat(node.beginTheDay()).isEqualTo(1);
            assertThat(node.beginTheDay()).isZero();

            assertThat(state(SUB_GOAL).judged().health()).isEqualTo(Health.OFF_TRACK);
            assertThat(newest(SUB_GOAL).causes())
                    .extracting(Cause::kind, Cause::issueId)
                    .containsExactly(tuple(CauseKind.CLOCK, OptionalLong.empty()));
            assertThat(newest(SUB_GOAL).movement().difference().isNone()).isTrue();
            assertThatAllAgrees();
        }

        @Test
        void isFoundBySearchesForWhatItHasBecome() {
            node.reindexed.clear();
            node.beginTheDay();
            node.beginTheDay();

            assertThat(node.reindexed.stream().flatMap(Collection::stream)).containsExactly(SUB_GOAL);
        }

        @Test
        void isToldOfTheOthersWhereThePlanOfOneCannotBeRead() {
            node.plans.damage(OTHER_GOAL);
            assertThat(node.beginTheDay()).isEqualTo(1);
        }

        @Test
        void isNotTouchedWhereItsOwnPlanCannotBeRead() {
            node.plans.damage(SUB_GOAL);

            assertThat(node.beginTheDay()).isZero();
        }

        @Test
        void isNoDifferenceOfTheNightlyRun() {
            node.recalculateAll();
            world.letTimePass(Duration.ofDays(700));

            assertThat(node.recalculateAll()).map(FullRun::differences).contains(0L);
            assertThat(newest(SUB_GOAL).causes()).extracting(Cause::kind).containsExactly(CauseKind.CLOCK);
        }

        @Test
        void namesTheActivityWhereThatMovedTheGoalToo() {
            node.request(world.transition(OPEN, Progress.IN_PROGRESS)).work();

            assertThat(newest(SUB_GOAL).causes()).extracting(Cause::kind).containsExactly(CauseKind.TRANSITION);
        }
    }
}
