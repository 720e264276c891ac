package io.milepost.domain.result;

import static io.milepost.domain.result.Plans.kpi;
import static io.milepost.domain.result.Plans.now;
import static io.milepost.domain.result.Plans.percent;
import static io.milepost.domain.result.Plans.plan;
import static io.milepost.domain.result.Plans.reach;
import static io.milepost.domain.result.Plans.within;
import static org.assertj.core.api.Assertions.assertThat;

import io.milepost.domain.KpiValue;
import io.milepost.domain.Share;
import io.milepost.domain.plan.Aim;
import io.milepost.domain.plan.GoalChoices;
import io.milepost.domain.plan.GoalPlan;
import io.milepost.domain.plan.Kpi;
import io.milepost.domain.plan.KpiSource;
import io.milepost.domain.plan.Milestone;
import io.milepost.domain.plan.PlanRules;
import io.milepost.domain.plan.Reading;
import io.milepost.domain.plan.RollUp;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoalResultTest {

    private static final KpiSource TYPED = new KpiSource.Measured(Optional.empty());

    private static GoalResult result(GoalPlan plan, Map<String, Reading> readings, SubGoal... subGoals) {
        return GoalResult.of(plan, PlanRules.STANDARD, readings, List.of(subGoals));
    }

    private static SubGoal subGoal(long id, String weight, String percent) {
        return new SubGoal(
                id, new BigDecimal(weight), Optional.ofNullable(percent).map(Plans::percent), Optional.empty());
    }

    @Nested
    class WhenTheKpiMustReachATarget {

        @Test
        void retentionFrom71To77NowAt73Point4Is40Percent() {
            assertThat(result(plan(kpi(reach("71.0", "+6 pp"))), now("73.4")).share())
                    .contains(percent("40"));
        }

        @Test
        void costFrom200000DownTo180000NowAt190000Is50Percent() {
            assertThat(result(plan(kpi(reach("200000", "180000"))), now("190000"))
                            .share())
                    .contains(percent("50"));
        }

        @Test
        void openComplaintsFrom200DownTo0NowAt100Are50Percent() {
            assertThat(result(plan(kpi(reach("200", "0"))), now("100")).share()).contains(percent("50"));
        }

        @Test
        void costThatRisesTo204000IsMinus20PercentAndEntersARollUpAs0() {
            Share share = result(plan(kpi(reach("200000", "180000"))), now("204000"))
                    .share()
                    .orElseThrow();

            assertThat(share).isEqualTo(percent("-20"));
            assertThat(share.clamped()).isEqualTo(Share.NONE);
        }

        @Test
        void emailClicksPlus25PercentFrom48000NowAt63000Are125PercentAndEnterARollUpAs1() {
            Aim.Reach aim = (Aim.Reach) reach("48000", "+25 %");
            Share share = result(plan(kpi(aim)), now("63000")).share().orElseThrow();

            assertThat(aim.targetValue()).isEqualTo(KpiValue.of("60000"));
            assertThat(share).isEqualTo(percent("125"));
            assertThat(share.clamped()).isEqualTo(Share.WHOLE);
        }

        @Test
        void measuredNeverIsNoData() {
            assertThat(result(plan(kpi(reach("71", "77"))), Map.of()).share()).isEmpty();
        }

        @Test
        void aRatioBeyondAllMeasureIsCutAndNeverFails() {
            assertThat(result(plan(kpi(reach("0", "0.000001"))), now("999999999999"))
                            .share())
                    .contains(new Share(Share.FARTHEST));
        }
    }

    @Nested
    class WhenTheKpiMustKeepWithinARange {

        @ParameterizedTest(name = "MQL to SQL within 60-80 %, tolerance 10: {0} is {1} %")
        @CsvSource({"70, 100", "85, 50", "55, 50", "45, 0", "60, 100", "80, 100", "95, 0"})
        void mqlToSql(String value, String expected) {
            assertThat(result(plan(kpi(within("60", "80", "10"))), now(value)).share())
                    .contains(percent(expected));
        }

        @ParameterizedTest(name = "above 60, tolerance 10: {0} is {1} %")
        @CsvSource({"1000, 100", "60, 100", "55, 50", "50, 0"})
        void staysAboveALine(String value, String expected) {
            assertThat(result(plan(kpi(within("60", null, "10"))), now(value)).share())
                    .contains(percent(expected));
        }

        @ParameterizedTest(name = "below 60, tolerance 10: {0} is {1} %")
        @CsvSource({"-1000, 100", "60, 100", "65, 50", "70, 0"})
        void staysBelowALine(String value, String expected) {
            assertThat(result(plan(kpi(within(null, "60", "10"))), now(value)).share())
                    .contains(percent(expected));
        }
    }

    @Nested
    class WhenTheKpiIsYesOrNo {

        @Test
        void isWholeOnceReached() {
            assertThat(result(plan(kpi(new Aim.YesOrNo())), now("1")).share()).contains(Share.WHOLE);
        }

        @Test
        void isNothingBefore() {
            assertThat(result(plan(kpi(new Aim.YesOrNo())), now("0")).share()).contains(Share.NONE);
        }
    }

    @Nested
    class WhenTheKpiIsMilestones {

        @Test
        void isTheWeightOfTheMilestonesReachedThroughTheWeightOfAll() {
            GoalPlan plan = plan(
                    List.of(kpi(new Aim.ReachMilestones())),
                    List.of(
                            Plans.milestone("a", Plans.DAY, null, true),
                            Plans.milestone("b", Plans.DAY, null, false),
                            Plans.milestone("c", Plans.DAY, null, false),
                            Plans.milestone("d", Plans.DAY, null, false)),
                    List.of(),
                    GoalChoices.NONE);

            assertThat(result(plan, Map.of()).share()).contains(percent("25"));
        }

        @Test
        void is75PercentWhereAMilestoneOfWeight3OfAll4IsReached() {
            GoalPlan plan = plan(
                    List.of(kpi(new Aim.ReachMilestones())),
                    List.of(weighing("a", "3", true), weighing("b", "1", false)),
                    List.of(),
                    GoalChoices.NONE);

            assertThat(result(plan, Map.of()).share()).contains(percent("75"));
        }

        private Milestone weighing(String id, String weight, boolean reached) {
            return new Milestone(
                    id,
                    id,
                    Plans.DAY,
                    Optional.empty(),
                    Optional.empty(),
                    new BigDecimal(weight),
                    reached ? Optional.of(Plans.DAY) : Optional.empty());
        }

        @Test
        void isNoDataWithoutAMilestone() {
            assertThat(result(plan(kpi(new Aim.ReachMilestones())), Map.of()).share())
                    .isEmpty();
        }
    }

    @Nested
    class WhenTheGoalHasSeveralKpis {
        private final GoalPlan plan = plan(
                kpi("k1", reach("0", "100"), TYPED, "3"),
                kpi("k2", reach("0", "100"), TYPED, "1"),
                kpi("k3", reach("0", "100"), TYPED, "5"));

        @Test
        void isTheWeightedMeanOfThoseWithDataEachBetween0And1() {
            Map<String, Reading> readings = Map.of(
                    "k1", new Reading(KpiValue.of("150"), Plans.DAY), "k2", new Reading(KpiValue.of("20"), Plans.DAY));

            assertThat(result(plan, readings).share()).contains(percent("80"));
        }

        @Test
        void saysItsCoverage() {
            assertThat(result(plan, now("50")).coverage()).isEqualTo(new Coverage(1, 3));
        }

        @Test
        void isNoDataWhereNoneHasAny() {
            assertThat(result(plan, Map.of()).share()).isEmpty();
        }
    }

    @Nested
    class WhenTheGoalHasSubGoalsOnly {

        @Test
        void isTheWeightedMeanOfTheSubGoalsWithDataByDefault() {
            GoalResult result = result(
                    GoalPlan.NONE,
                    Map.of(),
                    subGoal(1, "3", "40"),
                    subGoal(2, "1", "125"),
                    subGoal(3, "1", "-20"),
                    subGoal(4, "9", null));

            assertThat(result.share()).contains(percent("44"));
            assertThat(result.coverage()).isEqualTo(new Coverage(3, 4));
        }

        @Test
        void isTheWeakestWhereTheGoalSaysSo() {
            GoalPlan plan = plan(List.of(), List.of(), List.of(), rollUp(RollUp.WEAKEST));

            assertThat(result(plan, Map.of(), subGoal(1, "1", "40"), subGoal(2, "1", "30"))
                            .share())
                    .contains(percent("30"));
        }

        @Test
        void addsUpTheSameUnitTo70000Of121000AndNot50Percent() {
            GoalPlan plan = plan(List.of(), List.of(), List.of(), rollUp(RollUp.SAME_UNIT_SUM));

            assertThat(result(
                                    plan,
                                    Map.of(),
                                    counting(1, "100000", "50000"),
                                    counting(2, "20000", "20000"),
                                    counting(3, "1000", "0"))
                            .share())
                    .contains(percent("57.8512"));
        }

        @Test
        void addsUpWaysDownAndWaysUpWithoutBreakingTheParent() {
            GoalPlan plan = plan(List.of(), List.of(), List.of(), rollUp(RollUp.SAME_UNIT_SUM));
            SubGoal down = measured(1, Plans.inUnit(kpi(reach("200", "100")), "complaints"), "150");
            SubGoal up = measured(2, Plans.inUnit(kpi(reach("0", "100")), "complaints"), "50");

            assertThat(result(plan, Map.of(), down, up).share()).contains(percent("50"));
        }

        @Test
        void leavesAnotherUnitOutOfTheSumAndSaysSo() {
            GoalPlan plan = plan(List.of(), List.of(), List.of(), rollUp(RollUp.SAME_UNIT_SUM));
            SubGoal euros = measured(2, Plans.inUnit(kpi(reach("0", "10")), "EUR"), "10");
            GoalResult result = result(plan, Map.of(), counting(1, "100", "25"), euros);

            assertThat(result.share()).contains(percent("25"));
            assertThat(result.coverage()).isEqualTo(new Coverage(1, 2));
        }

        private GoalChoices rollUp(RollUp rule) {
            return new GoalChoices(
                    Optional.empty(), Optional.of(rule), Optional.empty(), Optional.empty(), Optional.empty());
        }

        private SubGoal counting(long id, String target, String current) {
            return measured(id, Plans.inUnit(kpi(reach("0", target)), "visits"), current);
        }

        private SubGoal measured(long id, Kpi kpi, String current) {
            GoalResult result = result(plan(kpi), now(current));
            return new SubGoal(id, BigDecimal.ONE, result.share(), result.way());
        }
    }

    @Nested
    class WhenOneKpiIsTheSubGoals {

        @Test
        void takesTheirRollUpBesideItsOwnKpi() {
            GoalPlan plan = plan(
                    kpi("k1", reach("0", "100"), TYPED, "1"),
                    kpi("k2", reach("0", "100"), new KpiSource.SubGoals(RollUp.WEIGHTED_MEAN), "1"));

            assertThat(result(plan, now("20"), subGoal(1, "1", "60")).share()).contains(percent("40"));
        }
    }
}
