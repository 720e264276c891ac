package io.milepost.domain.result;

import static io.milepost.domain.result.Plans.kpi;
import static io.milepost.domain.result.Plans.milestone;
import static io.milepost.domain.result.Plans.percent;
import static io.milepost.domain.result.Plans.plan;
import static io.milepost.domain.result.Plans.reach;
import static org.assertj.core.api.Assertions.assertThat;

import io.milepost.domain.Delivery;
import io.milepost.domain.GoalState;
import io.milepost.domain.Health;
import io.milepost.domain.Share;
import io.milepost.domain.Span;
import io.milepost.domain.plan.Aim;
import io.milepost.domain.plan.Campaign;
import io.milepost.domain.plan.Closing;
import io.milepost.domain.plan.GoalChoices;
import io.milepost.domain.plan.GoalPlan;
import io.milepost.domain.plan.GoalStage;
import io.milepost.domain.plan.PaceShape;
import io.milepost.domain.plan.PlanRules;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgementTest {
    private static final LocalDate START = LocalDate.of(2027, 1, 1);
    private static final LocalDate DUE = LocalDate.of(2029, 12, 31);
    private static final LocalDate YEAR_END = LocalDate.of(2027, 12, 31);
    private static final GoalPlan RETENTION = plan(kpi(reach("71", "+6 pp")));

    private static GoalState state(String delivery, String result, LocalDate measuredOn) {
        return new GoalState(
                delivery == null
                        ? Delivery.NONE
                        : new Delivery(1_000_000, percent(delivery).millionths()),
                Optional.ofNullable(result).map(Plans::percent),
                new GoalState.Place(
                        OptionalLong.empty(), Optional.empty(), new Span(Optional.of(START), Optional.of(DUE))),
                new GoalState.Judged(Optional.ofNullable(measuredOn), Health.NO_DATA));
    }

    private static Judgement judged(GoalPlan plan, GoalState state, LocalDate date) {
        return Judgement.of(plan, PlanRules.STANDARD, state, date);
    }

    @Nested
    class WhenTheResultIsHeldAgainstThePace {

        @Test
        void retentionAtTheEndOf2027IsAheadOf33Point2PercentBy6Point8Points() {
            Judgement judged = judged(RETENTION, state(null, "40", YEAR_END), YEAR_END);

            assertThat(judged.pace()).contains(Share.ofRatio(364, 1095));
            assertThat(judged.gapPoints().orElseThrow()).isEqualByComparingTo("6.7580");
        }

        @ParameterizedTest(name = "{0} % against 33.2 % is {1}")
        @CsvSource({
            "100, ACHIEVED",
            "40, ON_TRACK",
            "28.2421, ON_TRACK",
            "28.2419, AT_RISK",
            "18.2421, AT_RISK",
            "18.2419, OFF_TRACK",
            "-20, OFF_TRACK"
        })
        void healthFollowsTheGap(String result, Health expected) {
            assertThat(judged(RETENTION, state(null, result, YEAR_END), YEAR_END)
                            .health())
                    .isEqualTo(expected);
        }

        @Test
        void isTooEarlyBefore10PercentOfTheTime() {
            assertThat(judged(RETENTION, state(null, "0", START), START.plusDays(109))
                            .health())
                    .isEqualTo(Health.TOO_EARLY);
            assertThat(judged(RETENTION, state(null, "5", START.plusDays(100)), START.plusDays(110))
                            .health())
                    .isEqualTo(Health.AT_RISK);
        }

        @Test
        void isTooEarlyWhileTheChannelHasNotRunForItsLeastTime() {
            GoalChoices slowChannel = new GoalChoices(
                    Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(400));
            GoalPlan plan = plan(RETENTION.kpis(), List.of(), List.of(), slowChannel);

            assertThat(judged(plan, state(null, "0", YEAR_END), YEAR_END).health())
                    .isEqualTo(Health.TOO_EARLY);
        }

        @Test
        void isStaleOnceTheLastMeasurementIsOlderThanTheReviewCadence() {
            assertThat(judged(RETENTION, state(null, "40", YEAR_END.minusDays(92)), YEAR_END)
                            .health())
                    .isEqualTo(Health.ON_TRACK);
            assertThat(judged(RETENTION, state(null, "40", YEAR_END.minusDays(93)), YEAR_END)
                            .health())
                    .isEqualTo(Health.STALE);
        }

        @Test
        void isNoDataWithoutAnyShare() {
            assertThat(judged(RETENTION, state(null, null, null), YEAR_END).health())
                    .isEqualTo(Health.NO_DATA);
        }

        @Test
        void aClosedGoalStaysAsItWasWhenItWasClosed() {
            GoalPlan closed = new GoalPlan(
                    GoalStage.CLOSED,
                    "",
                    RETENTION.kpis(),
                    List.of(),
                    List.of(),
                    GoalChoices.NONE,
                    Optional.of(new Closing(YEAR_END, Closing.Outcome.PARTLY, "Call earlier.")));

            assertThat(judged(closed, state(null, "40", YEAR_END), DUE.plusYears(1)))
                    .isEqualTo(judged(RETENTION, state(null, "40", YEAR_END), YEAR_END));
        }
    }

    @Nested
    class WhenThePaceIsPhased {

        @Test
        void goesThroughTheValuesOfTheMilestonesAndLinearBetweenThem() {
            assertThat(paceOf(PaceShape.PHASED, LocalDate.of(2028, 1, 1))).isEqualTo(percent("10"));
            assertThat(paceOf(PaceShape.PHASED, LocalDate.of(2027, 7, 2))).isEqualTo(Share.ofRatio(182, 3650));
            assertThat(paceOf(PaceShape.PHASED, DUE)).isEqualTo(Share.WHOLE);
        }

        @Test
        void inStepsNothingMoreIsExpectedBeforeTheNextMilestone() {
            assertThat(paceOf(PaceShape.STEPS, LocalDate.of(2027, 12, 31))).isEqualTo(Share.NONE);
            assertThat(paceOf(PaceShape.STEPS, LocalDate.of(2028, 1, 1))).isEqualTo(percent("10"));
            assertThat(paceOf(PaceShape.STEPS, DUE.minusDays(1))).isEqualTo(percent("10"));
        }

        @Test
        void isLinearWithoutAMilestoneThatExpectsAValue() {
            GoalPlan plan = plan(RETENTION.kpis(), List.of(), List.of(), shaped(PaceShape.PHASED));

            assertThat(judged(plan, state(null, "40", YEAR_END), YEAR_END).pace())
                    .contains(Share.ofRatio(364, 1095));
        }

        private Share paceOf(PaceShape shape, LocalDate date) {
            GoalPlan plan = plan(
                    RETENTION.kpis(),
                    List.of(milestone("m", LocalDate.of(2028, 1, 1), "71.6", false)),
                    List.of(),
                    shaped(shape));
            return judged(plan, state(null, "40", YEAR_END), date).pace().orElseThrow();
        }

        private GoalChoices shaped(PaceShape shape) {
            return new GoalChoices(
                    Optional.empty(), Optional.empty(), Optional.of(shape), Optional.empty(), Optional.empty());
        }
    }

    @Nested
    class WhenTheTwoDialsAreHeldTogether {

        @ParameterizedTest(name = "delivery {0} %, result {1} %: {2}")
        @CsvSource({"40, 40, WORKS", "40, 10, QUESTION_ACTIVITIES", "10, 40, CHECK_LINKS", "10, 10, EXECUTION"})
        void saysWhatTheDifferenceMeans(String delivery, String result, Diagnosis expected) {
            assertThat(judged(RETENTION, state(delivery, result, YEAR_END), YEAR_END)
                            .diagnosis())
                    .contains(expected);
        }

        @Test
        void saysNothingWithoutBoth() {
            assertThat(judged(RETENTION, state(null, "40", YEAR_END), YEAR_END).diagnosis())
                    .isEmpty();
            assertThat(judged(GoalPlan.NONE, state("40", null, null), YEAR_END).diagnosis())
                    .isEmpty();
        }

        @Test
        void saysNothingWhileItIsTooEarly() {
            assertThat(judged(RETENTION, state("0", "0", START), START.plusDays(10))
                            .diagnosis())
                    .isEmpty();
        }
    }

    @Nested
    class WhenCampaignsCoverTheTarget {

        @Test
        void sumOf45And40And27Of100Is112Percent() {
            CampaignCover cover = cover(reach("0", "100"), "45", "40", "27");

            assertThat(cover.share()).isEqualTo(percent("112"));
            assertThat(cover.isShort()).isFalse();
        }

        @Test
        void below100PercentIsAFinding() {
            assertThat(cover(reach("0", "100"), "45", "40", null).isShort()).isTrue();
            assertThat(cover(reach("0", "100"), "45", "40", null).withoutTarget())
                    .isEqualTo(1);
        }

        @Test
        void aTargetTypedAsAChangeIsCoveredByChanges() {
            assertThat(cover(reach("71", "+6 pp"), "3", "3").share()).isEqualTo(Share.WHOLE);
        }

        private CampaignCover cover(Aim aim, String... targets) {
            List<Campaign> campaigns = IntStream.range(0, targets.length)
                    .mapToObj(at -> Plans.campaign("c" + at, targets[at]))
                    .toList();
            return CampaignCover.of(plan(List.of(kpi(aim)), List.of(), campaigns, GoalChoices.NONE))
                    .orElseThrow();
        }
    }
}
