package io.milepost.recalculation;

import static io.milepost.domain.Facts.EPIC;
import static io.milepost.domain.Facts.STORY;
import static io.milepost.domain.Facts.WONT_DO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.milepost.domain.Cause;
import io.milepost.domain.CauseKind;
import io.milepost.domain.FullRun;
import io.milepost.domain.KpiValue;
import io.milepost.domain.Path;
import io.milepost.domain.Progress;
import io.milepost.domain.Share;
import io.milepost.domain.plan.Aggregate;
import io.milepost.domain.plan.GoalPlan;
import io.milepost.domain.plan.KpiSource.ActivityField;
import io.milepost.domain.plan.Measurement;
import io.milepost.domain.plan.MeasurementSource;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** KPIs whose values are those of a number field of the goal's activities. */
class ActivityValuesTest extends SmallPlan {

    private static final String LEADS = "customfield_leads";
    private static final String SPEND = "customfield_spend";

    private void planLeads(long goal, Aggregate aggregate, boolean onlyDone, boolean withSubGoals) {
        save(
                goal,
                GoalPlans.with(GoalPlans.reaching(
                        "leads", "0", "100", new ActivityField(LEADS, aggregate, onlyDone, withSubGoals))));
    }

    private void save(long goal, GoalPlan plan) {
        node.plans.plan(goal, plan);
        node.request(world.told(goal, CauseKind.TARGET, "", "100")).work();
    }

    private void leads(long activity, String value) {
        node.request(world.setNumber(activity, LEADS, value)).work();
    }

    private Optional<Share> result(long goal) {
        return store.goals(Set.of(goal)).get(goal).state().result();
    }

    private static Share share(String share) {
        return new Share(new BigDecimal(share));
    }

    private List<String> series(long goal, String kpi) {
        return node.plans.measurementsOf(goal, kpi).stream()
                .map(each -> each.value()
                        .map(value -> value.decimal().stripTrailingZeros().toPlainString())
                        .orElse("no data"))
                .toList();
    }

    private void assertThatAllAgrees() {
        assertThat(node.recalculateAll()).map(FullRun::differences).contains(0L);
        assertThat(node.recalculateAll()).map(FullRun::differences).contains(0L);
    }

    @Nested
    class WhenAKpiSumsUpAField {

        @BeforeEach
        void plan() {
            leads(DONE, "30");
            planLeads(SUB_GOAL, Aggregate.SUM, false, false);
        }

        @Test
        void takesInWhatWasThereBefore() {
            assertThat(result(SUB_GOAL)).contains(share("0.3"));
            assertThatAllAgrees();
        }

        @Test
        void appendsEachNewSumToTheSeriesOnce() {
            leads(OPEN, "12.5");
            leads(OPEN, "20");
            world.touch(OPEN);
            node.recalculateAll();

            assertThat(series(SUB_GOAL, "leads")).containsExactly("30", "42.5", "50");
            Measurement last = node.plans.measurementsOf(SUB_GOAL, "leads").get(2);
            assertThat(last.origin().source()).isEqualTo(MeasurementSource.ACTIVITIES);
            assertThat(last.day()).isEqualTo(LocalDate.of(2027, 1, 1));
            assertThat(result(SUB_GOAL)).contains(share("0.5"));
            assertThat(result(GOAL)).contains(share("0.5"));
        }

        @Test
        void tellsWhoChangedTheField() {
            leads(OPEN, "20");

            assertThat(newest(GOAL).causes())
                    .extracting(Cause::kind, Cause::issueId, Cause::to)
                    .containsExactly(tuple(CauseKind.FIELD, OptionalLong.of(OPEN), Optional.of("20")));
        }

        @Test
        void countsAnActivityOfTwoGoalsWithItsShares() {
            planLeads(OTHER_GOAL, Aggregate.SUM, false, false);

            node.request(world.link(DONE, OTHER_GOAL, Path.LINK)).work();

            assertThat(result(SUB_GOAL)).contains(share("0.15"));
            assertThat(result(OTHER_GOAL)).contains(share("0.15"));
            assertThatAllAgrees();
        }

        @Test
        void losesWhatLeavesTheGoal() {
            leads(OPEN, "20");
            node.request(world.unlink(DONE, SUB_GOAL)).work();
            assertThat(result(SUB_GOAL)).contains(share("0.2"));

            node.request(world.clearNumber(OPEN, LEADS)).work();

            assertThat(result(SUB_GOAL)).isEmpty();
            assertThatAllAgrees();
        }

        @Test
        void hasNoDataOnceTheLastValueIsGone() {
            node.request(world.clearNumber(DONE, LEADS)).work();
            node.recalculateAll();
            world.touch(DONE);

            assertThat(series(SUB_GOAL, "leads")).containsExactly("30", "no data");
            assertThat(node.plans.latest(Set.of(SUB_GOAL))).isEmpty();
            assertThat(result(SUB_GOAL)).isEmpty();
        }

        @Test
        void goesOnWithTheFirstValueThatComesThen() {
            node.request(world.clearNumber(DONE, LEADS)).work();

            leads(DONE, "30");

            assertThat(series(SUB_GOAL, "leads")).containsExactly("30", "no data", "30");
            assertThat(result(SUB_GOAL)).contains(share("0.3"));
            assertThatAllAgrees();
        }

        @Test
        void leavesOutWhatIsTakenOut() {
            leads(OPEN, "20");

            node.request(world.close(OPEN, WONT_DO)).work();

            assertThat(result(SUB_GOAL)).contains(share("0.3"));
            assertThatAllAgrees();
        }

        @Test
        void keepsNothingOnceNoKpiAsksForTheField() {
            save(SUB_GOAL, GoalPlan.NONE);

            assertThat(store.valuesTo(Set.of(SUB_GOAL))).isEmpty();
            assertThat(store.goals(Set.of(SUB_GOAL)).get(SUB_GOAL).valueFields())
                    .isEmpty();
            assertThat(result(SUB_GOAL)).isEmpty();
            assertThatAllAgrees();
        }

        @Test
        void asksForAnotherFieldOfAllActivitiesAtOnce() {
            node.request(world.setNumber(DONE, SPEND, "7"));
            node.request(world.setNumber(OPEN, SPEND, "8")).work();

            save(
                    SUB_GOAL,
                    GoalPlans.with(GoalPlans.reaching(
                            "spend", "0", "100", new ActivityField(SPEND, Aggregate.SUM, false, false))));

            assertThat(result(SUB_GOAL)).contains(share("0.15"));
            assertThatAllAgrees();
        }

        @Test
        void hasNoDataWhereTheSumIsTooLargeForAKpi() {
            leads(DONE, "999999999999");
            leads(OPEN, "999999999999");

            assertThat(node.failed).isEmpty();
            assertThat(result(SUB_GOAL)).isEmpty();
            assertThatAllAgrees();
        }

        @Test
        void countsALostValueAsOneDifference() {
            node.recalculateAll();
            store.forgetValues(DONE);

            assertThat(node.recalculateAll()).map(FullRun::differences).contains(1L);
            assertThat(result(SUB_GOAL)).contains(share("0.3"));
        }
    }

    @ParameterizedTest(name = "{0}, only done: {1}")
    @CsvSource({
        "SUM, false, 0.6", "SUM, true, 0.1",
        "MEAN, false, 0.2", "MEAN, true, 0.1",
        "LATEST, false, 0.2", "LATEST, true, 0.1",
        "MINIMUM, false, 0.1", "MINIMUM, true, 0.1",
        "MAXIMUM, false, 0.3", "MAXIMUM, true, 0.1"
    })
    void makesOneValueOfMany(Aggregate aggregate, boolean onlyDone, String expected) {
        planLeads(SUB_GOAL, aggregate, onlyDone, false);
        node.request(world.create(NEW, STORY));
        node.request(world.link(NEW, SUB_GOAL, Path.EPIC)).work();

        leads(DONE, "10");
        leads(OPEN, "30");
        leads(NEW, "20");

        assertThat(result(SUB_GOAL)).contains(share(expected));
        assertThatAllAgrees();
    }

    @Nested
    class WhenTheMeanIsTaken {

        @Test
        void weighsEachActivityByItsShare() {
            planLeads(SUB_GOAL, Aggregate.MEAN, false, false);
            node.plans.share(DONE, OTHER_GOAL, share("0.75"));
            node.request(world.link(DONE, OTHER_GOAL, Path.LINK)).work();

            leads(DONE, "100");
            leads(OPEN, "50");

            assertThat(result(SUB_GOAL)).contains(share("0.6"));
        }
    }

    @Nested
    class WhenTheLargestValueGoes {

        @Test
        void takesTheNextOne() {
            planLeads(SUB_GOAL, Aggregate.MAXIMUM, false, false);
            leads(DONE, "40");
            leads(OPEN, "70");

            leads(OPEN, "10");

            assertThat(result(SUB_GOAL)).contains(share("0.4"));
            assertThatAllAgrees();
        }
    }

    @Nested
    class WhenActivitiesOfSubGoalsCount {

        @BeforeEach
        void plan() {
            node.request(world.create(NEW, STORY));
            node.request(world.link(NEW, GOAL, Path.EPIC)).work();
            leads(DONE, "30");
            leads(NEW, "20");
            planLeads(GOAL, Aggregate.SUM, false, true);
        }

        @Test
        void addsThemUp() {
            assertThat(result(GOAL)).contains(share("0.5"));
            assertThat(result(SUB_GOAL)).isEmpty();
            leads(OPEN, "10");
            assertThat(result(GOAL)).contains(share("0.6"));
            assertThatAllAgrees();
        }

        @Test
        void followsASubGoalToAnotherParent() {
            node.request(world.unlink(SUB_GOAL, GOAL));
            node.request(world.link(SUB_GOAL, OTHER_GOAL, Path.LINK)).work();

            assertThat(result(GOAL)).contains(share("0.2"));
            assertThat(store.valuesTo(Set.of(SUB_GOAL))).isEmpty();
            node.request(world.unlink(SUB_GOAL, OTHER_GOAL));
            node.request(world.link(SUB_GOAL, GOAL, Path.LINK)).work();
            assertThat(result(GOAL)).contains(share("0.5"));
            assertThatAllAgrees();
        }

        @Test
        void takesInANewSubGoalWithItsActivities() {
            node.request(world.create(50, EPIC));
            node.request(world.create(51, STORY));
            node.request(world.link(51, 50, Path.EPIC)).work();
            leads(51, "5");

            node.request(world.link(50, SUB_GOAL, Path.LINK)).work();

            assertThat(result(GOAL)).contains(share("0.55"));
            assertThatAllAgrees();
        }

        @Test
        void letsGoOfAllOnceNoKpiAsks() {
            save(GOAL, GoalPlan.NONE);

            assertThat(store.valuesTo(Set.of(GOAL, SUB_GOAL))).isEmpty();
            assertThatAllAgrees();
        }

        @Test
        void leavesThemOutOnceTheKpiCountsOnlyItsOwn() {
            planLeads(GOAL, Aggregate.SUM, false, false);

            assertThat(result(GOAL)).contains(share("0.2"));
            assertThat(store.valuesTo(Set.of(SUB_GOAL))).isEmpty();
            assertThatAllAgrees();
        }
    }

    @Nested
    class WhenNobodyWasToldThatThePlanAboveAsksNoMore {

        @BeforeEach
        void plan() {
            planLeads(GOAL, Aggregate.SUM, false, true);
            leads(DONE, "30");
            node.plans.plan(GOAL, GoalPlan.NONE);
        }

        @Test
        void findsOutThroughANewValueBelow() {
            leads(OPEN, "20");

            assertThat(result(GOAL)).isEmpty();
            assertThat(store.valuesTo(Set.of(SUB_GOAL))).isEmpty();
            assertThat(newest(GOAL).causes()).extracting(Cause::issueId).containsExactly(OptionalLong.of(OPEN));
            assertThatAllAgrees();
        }
    }

    @Nested
    class WhenNobodyWasToldOfThePlanOfASubGoal {

        @BeforeEach
        void plan() {
            planLeads(GOAL, Aggregate.SUM, false, true);
            leads(DONE, "30");
            planWithoutTelling(SUB_GOAL);
        }

        private void planWithoutTelling(long goal) {
            node.plans.plan(goal, GoalPlans.weighing("7"));
        }

        @Test
        void namesTheChangeAboveThroughWhichItWasFound() {
            node.request(world.told(GOAL, CauseKind.TARGET, "", "100")).work();

            assertThat(newest(SUB_GOAL).causes())
                    .extracting(Cause::kind, Cause::issueId)
                    .containsExactly(tuple(CauseKind.TARGET, OptionalLong.of(GOAL)));
            assertThatAllAgrees();
        }
    }

    @Nested
    class WhenNoGoalAsksForAField {

        @Test
        void keepsNothing() {
            leads(DONE, "30");

            assertThat(store.valuesBy(Set.of(DONE))).isEmpty();
            assertThat(store.ledgerOf(SUB_GOAL))
                    .allSatisfy(entry ->
                            assertThat(entry.causes()).extracting(Cause::kind).doesNotContain(CauseKind.FIELD));
        }
    }

    @Nested
    class WhenTheValueIsCorrectedBackOnTheSameDay {

        @Test
        void endsTheSeriesWithIt() {
            planLeads(SUB_GOAL, Aggregate.SUM, false, false);
            leads(DONE, "30");
            leads(DONE, "40");
            leads(DONE, "30");

            assertThat(series(SUB_GOAL, "leads")).containsExactly("30", "40", "30");
            assertThat(node.plans
                            .latest(Set.of(SUB_GOAL))
                            .get(SUB_GOAL)
                            .get("leads")
                            .value())
                    .isEqualTo(KpiValue.of("30"));
        }
    }

    @Nested
    class WhenAnActivityIsDone {

        @Test
        void countsForKpisOfDoneActivities() {
            planLeads(SUB_GOAL, Aggregate.SUM, true, false);
            leads(OPEN, "30");
            assertThat(result(SUB_GOAL)).isEmpty();

            node.request(world.transition(OPEN, Progress.DONE)).work();

            assertThat(result(SUB_GOAL)).contains(share("0.3"));
            assertThatAllAgrees();
        }
    }
}
