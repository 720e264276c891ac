package io.milepost.lookup;

import static io.milepost.domain.Progress.DONE;
import static io.milepost.domain.Progress.TO_DO;
import static io.milepost.lookup.LookupWorld.ANNA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.milepost.domain.Delivery;
import io.milepost.domain.Share;
import io.milepost.domain.plan.Aggregate;
import io.milepost.domain.plan.GoalChoices;
import io.milepost.domain.plan.GoalPlan;
import io.milepost.domain.plan.GoalStage;
import io.milepost.domain.plan.Kpi;
import io.milepost.domain.plan.KpiSource;
import io.milepost.domain.plan.PaceShape;
import io.milepost.domain.plan.RollUp;
import io.milepost.domain.plan.SearchFailure;
import io.milepost.domain.plan.SearchFailure.Reason;
import io.milepost.lookup.Explanation.HiddenWork;
import io.milepost.lookup.Explanation.Named;
import io.milepost.lookup.Explanation.SubGoalResult;
import io.milepost.lookup.Explanation.SubGoalWork;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExplanationTest {

    private static final KpiSource FIELD = new KpiSource.ActivityField("customfield_1", Aggregate.SUM, true, false);

    private final LookupWorld world = new LookupWorld()
            .project(1, "MKT", "Marketing")
            .issue(1, "MKT-1", "Win customers", TO_DO, Optional.empty(), "2026-01-01", "2027-01-01")
            .issue(2, "MKT-2", "By mail", TO_DO, Optional.empty(), "2026-01-01", "2027-01-01")
            .issue(3, "MKT-3", "Secret deal", TO_DO, Optional.empty(), "2026-01-01", "2027-01-01")
            .issue(11, "MKT-11", "Letter", DONE)
            .issue(12, "MKT-12", "Mail", DONE)
            .issue(13, "MKT-13", "Call", TO_DO)
            .goal(1, OptionalLong.empty())
            .goal(2, OptionalLong.of(1))
            .goal(3, OptionalLong.of(1))
            .contributes(11, 1)
            .contributes(12, 2)
            .contributes(13, 3);

    private Explanation explanation() {
        return world.goalLookup().explanation(ANNA, "MKT-1", Optional.empty());
    }

    private static Kpi leads(String target) {
        return PlanExamples.count("k1", "Leads", target, new KpiSource.Measured(Optional.empty()));
    }

    private static Kpi formula(String text) {
        return PlanExamples.count("k9", "Rate", "50", new KpiSource.Formula(text));
    }

    private static GoalPlan rollingUp(RollUp rule) {
        return PlanExamples.with(
                GoalStage.ACTIVE,
                new GoalChoices(
                        Optional.empty(), Optional.of(rule), Optional.empty(), Optional.empty(), Optional.empty()));
    }

    @Nested
    class WhenTheDeliveryIsAskedFor {

        @Test
        void namesEachPartOfTheSum() {
            assertThat(explanation().delivery().own().sums()).isEqualTo(new Delivery(1_000_000, 1_000_000));
            assertThat(explanation().delivery().own().activities()).contains(1);
            assertThat(explanation().delivery().subGoals())
                    .containsExactly(
                            new SubGoalWork(
                                    new Named("MKT-2", "By mail"),
                                    new Delivery(1_000_000, 1_000_000),
                                    Optional.empty()),
                            new SubGoalWork(
                                    new Named("MKT-3", "Secret deal"), new Delivery(1_000_000, 0), Optional.empty()));
        }

        @Test
        void countsASubGoalThatTheReaderMayNotSeeAndNamesItNowhere() {
            world.hide(3);

            assertThat(explanation().delivery().subGoals())
                    .extracting(part -> part.goal().key())
                    .containsExactly("MKT-2");
            assertThat(explanation().delivery().hidden()).isEqualTo(new HiddenWork(1, new Delivery(1_000_000, 0)));
            assertThat(explanation().toString()).doesNotContain("MKT-3").doesNotContain("Secret");
        }

        @Test
        void addsUpToTheWholeWhateverIsHidden() {
            world.hide(3).hide(2);

            Delivery parts = explanation()
                    .delivery()
                    .own()
                    .sums()
                    .plus(explanation().delivery().hidden().counted());

            assertThat(parts).isEqualTo(explanation().assessment().delivery());
        }

        @Test
        void countsASubGoalWithItsOwnWeightWhereItHasOne() {
            world.plans().plan(2, PlanExamples.weighing("3"));

            assertThat(explanation().delivery().subGoals().get(0))
                    .isEqualTo(new SubGoalWork(
                            new Named("MKT-2", "By mail"),
                            new Delivery(3_000_000, 3_000_000),
                            Optional.of(new BigDecimal("3.000000"))));
            assertThat(explanation().delivery().own().sums()).isEqualTo(new Delivery(1_000_000, 1_000_000));
        }

        @ParameterizedTest
        @EnumSource(names = {"DRAFT", "ARCHIVED"})
        void leavesOutADraftAndWhatWasPutAway(GoalStage stage) {
            world.plans().plan(2, PlanExamples.in(stage));

            assertThat(explanation().delivery().subGoals())
                    .extracting(part -> part.goal().key())
                    .containsExactly("MKT-3");
            assertThat(explanation().delivery().own().sums()).isEqualTo(new Delivery(1_000_000, 1_000_000));
            assertThat(explanation().assessment().delivery()).isEqualTo(new Delivery(2_000_000, 1_000_000));
        }

        @Test
        void saysHowManyActivitiesCountWithTheStandardWeight() {
            world.withoutWeight(12, 1);

            assertThat(explanation().delivery().fallbackWeights()).contains(1);
        }
    }

    @Nested
    class WhenTheResultIsMadeOfSubGoals {

        WhenTheResultIsMadeOfSubGoals() {
            world.plans()
                    .plan(2, PlanExamples.weighing("3", leads("100")))
                    .plan(3, PlanExamples.of(leads("100")))
                    .measured(2, "k1", "2026-11-01", "50")
                    .measured(3, "k1", "2026-11-01", "10");
        }

        @Test
        void tellsEachWithItsWeight() {
            assertThat(explanation().result().rule()).contains(ResultRule.WEIGHTED_MEAN);
            assertThat(explanation().result().subGoals())
                    .containsExactly(
                            new SubGoalResult(
                                    new Named("MKT-2", "By mail"),
                                    new BigDecimal("3.000000"),
                                    Optional.of(percent(50))),
                            new SubGoalResult(
                                    new Named("MKT-3", "Secret deal"), BigDecimal.ONE, Optional.of(percent(10))));
            assertThat(explanation().assessment().state().result()).contains(percent(40));
        }

        @Test
        void onlyCountsThoseThatTheReaderMayNotSee() {
            world.hide(3);

            assertThat(explanation().result().subGoals()).hasSize(1);
            assertThat(explanation().result().hiddenSubGoals()).isEqualTo(1);
        }

        @Test
        void addsUpValuesOfTheSameUnitAllTheWayUp() {
            world.issue(4, "MKT-4", "In the shop", TO_DO).goal(4, OptionalLong.of(2));
            world.plans()
                    .plan(1, rollingUp(RollUp.SAME_UNIT_SUM))
                    .plan(2, rollingUp(RollUp.SAME_UNIT_SUM))
                    .plan(4, PlanExamples.of(leads("300")))
                    .measured(4, "k1", "2026-11-01", "30");

            assertThat(explanation().result().rule()).contains(ResultRule.SAME_UNIT_SUM);
            assertThat(explanation().assessment().state().result()).contains(percent(10));
        }
    }

    @Nested
    class WhenTheResultIsMadeOfKpis {

        @Test
        void namesNoSubGoals() {
            world.plans().plan(1, PlanExamples.of(leads("100")));

            assertThat(explanation().result().rule()).contains(ResultRule.SINGLE);
            assertThat(explanation().result().subGoals()).isEmpty();
        }

        @Test
        void namesTheSubGoalsWhereAKpiIsMadeOfThem() {
            Kpi below = PlanExamples.count("k2", "Below", "1", new KpiSource.SubGoals(RollUp.WEAKEST));
            world.plans().plan(1, PlanExamples.of(leads("100"), below));

            assertThat(explanation().result().rule()).contains(ResultRule.MEAN_OF_KPIS);
            assertThat(explanation().result().subGoals()).hasSize(2);
        }
    }

    @Nested
    class WhenAKpiIsAFormula {

        private Optional<FormulaPart> formulaPart() {
            return explanation().result().kpis().get(1).formula();
        }

        @Test
        void showsItWithTheGoalsOwnFigures() {
            world.plans()
                    .plan(1, PlanExamples.of(leads("400"), formula("[Leads] / 4")))
                    .measured(1, "k1", "2026-11-01", "100");

            assertThat(formulaPart()).contains(new FormulaPart("[Leads] / 4", "100 / 4 = 25", List.of()));
        }

        @Test
        void sumsOverTheGoalsBelow() {
            world.plans()
                    .plan(1, PlanExamples.of(leads("400"), formula("sum([Leads]) / [Leads]")))
                    .plan(2, PlanExamples.of(leads("400")))
                    .plan(3, PlanExamples.of(leads("400")))
                    .measured(1, "k1", "2026-11-01", "100")
                    .measured(2, "k1", "2026-11-01", "300");

            assertThat(formulaPart().orElseThrow().explained()).isEqualTo("400 / 100 = 4");
        }

        @Test
        void namesWhatIsMissing() {
            world.plans()
                    .plan(1, PlanExamples.of(leads("400"), formula("[Leads] / [Spend]")))
                    .measured(1, "k1", "2026-11-01", "100");

            assertThat(formulaPart())
                    .contains(new FormulaPart("[Leads] / [Spend]", "100 / [Spend]", List.of("[Spend]")));
        }

        @Test
        void hasNoValueAnyMoreWhereItCannotBeCalculatedAnyMore() {
            world.plans()
                    .plan(1, PlanExamples.of(leads("400"), formula("100 / [Leads]")))
                    .measured(1, "k1", "2026-11-01", "0")
                    .measured(1, "k9", "2026-10-01", "25");

            assertThat(explanation().result().kpis().get(1).kpi().reading()).isEmpty();

            world.plans().measured(1, "k1", "2026-11-02", "4");

            assertThat(explanation().result().kpis().get(1).kpi().reading()).isPresent();
        }

        @Test
        void showsATextThatIsNoFormulaAnyMoreAsItIs() {
            world.plans().plan(1, PlanExamples.of(leads("400"), formula("[Leads] /")));

            assertThat(formulaPart()).contains(new FormulaPart("[Leads] /", "[Leads] /", List.of()));
        }

        @Test
        void hasNoneWhereItsValuesComeFromElsewhere() {
            world.plans().plan(1, PlanExamples.of(leads("1"), PlanExamples.count("k2", "Cost", "1", FIELD)));

            assertThat(formulaPart()).isEmpty();
        }
    }

    @Nested
    class WhenASearchGivesNoValue {

        private final KpiSource search =
                new KpiSource.Search("project = MKT", Aggregate.COUNT, Optional.empty(), "anna");

        private Optional<SearchFailure> failure(GoalPlan plan, String day) {
            world.plans().plan(1, plan).searchFails(1, "k1", Reason.PERSON_GONE, "2026-11-20");
            return world.goalLookup()
                    .explanation(ANNA, "MKT-1", Optional.of(LocalDate.parse(day)))
                    .result()
                    .kpis()
                    .get(0)
                    .failure();
        }

        @Test
        void saysWhyAndSinceWhen() {
            GoalPlan plan = PlanExamples.of(PlanExamples.count("k1", "Leads", "10", search));

            assertThat(failure(plan, "2026-11-21"))
                    .contains(new SearchFailure(Reason.PERSON_GONE, LocalDate.parse("2026-11-20")));
        }

        @Test
        void isSilentWhereTheKpiHasAnotherSourceNow() {
            assertThat(failure(PlanExamples.of(leads("10")), "2026-11-21")).isEmpty();
        }

        @Test
        void isSilentWhereTheGoalIsNotAtWork() {
            Kpi searching = PlanExamples.count("k1", "Leads", "10", search);

            assertThat(failure(PlanExamples.with(GoalStage.DRAFT, GoalChoices.NONE, searching), "2026-11-21"))
                    .isEmpty();
        }
    }

    @Nested
    class WhenThePaceIsAskedFor {

        @Test
        void saysHowManyOfTheDaysHavePassed() {
            PaceParts pace = explanation().pace().orElseThrow();

            assertThat(pace.days().passed()).isEqualTo(324);
            assertThat(pace.days().all()).isEqualTo(365);
            assertThat(pace.shape()).isEqualTo(PaceShape.LINEAR);
            assertThat(pace.corners().keySet())
                    .containsExactly(LocalDate.parse("2026-01-01"), LocalDate.parse("2027-01-01"));
        }

        @Test
        void stopsOnTheDayOnWhichTheGoalWasClosed() {
            world.plans().plan(1, PlanExamples.closedOn("2026-01-11"));

            assertThat(explanation().pace().orElseThrow().day()).isEqualTo(LocalDate.parse("2026-01-11"));
            assertThat(explanation().pace().orElseThrow().days().passed()).isEqualTo(10);
        }

        @Test
        void holdsWorkAndResultEachAgainstItsOwn() {
            world.plans().plan(1, PlanExamples.of(leads("100"))).measured(1, "k1", "2026-11-01", "100");

            PaceParts.Gaps gaps = explanation().pace().orElseThrow().gaps();

            assertThat(gaps.delivery()).contains(new BigDecimal("-22.1004"));
            assertThat(gaps.result()).contains(new BigDecimal("11.2329"));
        }

        @Test
        void hasNoneWithoutADueDate() {
            world.issue(1, "MKT-1", "Win customers", TO_DO);

            assertThat(explanation().pace()).isEmpty();
            assertThat(explanation().healthReason()).isEqualTo(HealthReason.NO_DATA);
        }
    }

    @Nested
    class WhenTheHealthIsAskedFor {

        @Test
        void isTheGapWhereThatDecided() {
            assertThat(explanation().healthReason()).isEqualTo(HealthReason.GAP);
        }

        @Test
        void isTheChannelWhereTimeAloneWouldDo() {
            GoalChoices slow = new GoalChoices(
                    Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(330));
            world.plans().plan(1, PlanExamples.with(GoalStage.ACTIVE, slow));

            assertThat(explanation().healthReason()).isEqualTo(HealthReason.CHANNEL);
        }

        @Test
        void isTheTimeWhereTooLittleHasPassed() {
            world.issue(1, "MKT-1", "Win customers", TO_DO, Optional.empty(), "2026-11-20", "2027-11-20");

            assertThat(explanation().healthReason()).isEqualTo(HealthReason.TOO_EARLY);
        }

        @Test
        void isTheAgeOfTheLastMeasurement() {
            world.plans().plan(1, PlanExamples.of(leads("100"))).measured(1, "k1", "2026-03-01", "50");

            assertThat(explanation().healthReason()).isEqualTo(HealthReason.STALE);
        }
    }

    @Nested
    class WhenTheGoalIsHidden {

        @Test
        void hasNoExplanationEither() {
            world.hide(1);

            assertThatThrownBy(ExplanationTest.this::explanation).isExactlyInstanceOf(UnknownGoalException.class);
        }
    }

    private static Share percent(long percent) {
        return Share.ofMillionths(percent * 10_000);
    }
}
