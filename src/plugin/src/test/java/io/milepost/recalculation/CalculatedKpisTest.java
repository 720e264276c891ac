package io.milepost.recalculation;

import static io.milepost.domain.Facts.EPIC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.milepost.domain.Cause;
import io.milepost.domain.CauseKind;
import io.milepost.domain.FullRun;
import io.milepost.domain.KpiValue;
import io.milepost.domain.Path;
import io.milepost.domain.Share;
import io.milepost.domain.plan.GoalChoices;
import io.milepost.domain.plan.GoalPlan;
import io.milepost.domain.plan.Kpi;
import io.milepost.domain.plan.KpiSource;
import io.milepost.domain.plan.Measurement;
import io.milepost.domain.plan.MeasurementSource;
import io.milepost.domain.plan.Reading;
import io.milepost.domain.plan.RollUp;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** KPIs that are calculated from others, summed up over sub-goals, or read from a field of the goal's issue. */
class CalculatedKpisTest extends SmallPlan {

    private static final LocalDate DAY = LocalDate.of(2027, 1, 1);
    private static final String FIELD = "customfield_retention";

    private void save(long goal, Kpi... kpis) {
        save(goal, GoalPlans.with(kpis));
    }

    private void save(long goal, GoalPlan plan) {
        node.plans.plan(goal, plan);
        node.request(world.told(goal, CauseKind.TARGET, "", "")).work();
    }

    private void measure(long goal, String kpi, String value) {
        node.plans.measure(goal, kpi, new Reading(KpiValue.of(value), DAY));
        node.request(world.told(goal, CauseKind.MEASUREMENT, "", value)).work();
    }

    private static Kpi formula(String id, String text, String target) {
        return GoalPlans.reaching(id, "0", target, new KpiSource.Formula(text));
    }

    private static Kpi measured(String id) {
        return GoalPlans.measured(id, "0", "1000");
    }

    private Optional<Share> result(long goal) {
        return store.goals(Set.of(goal)).get(goal).state().result();
    }

    private List<String> series(long goal, String kpi) {
        return node.plans.measurementsOf(goal, kpi).stream()
                .map(each -> each.value()
                        .map(value -> value.decimal().stripTrailingZeros().toPlainString())
                        .orElse("no data"))
                .toList();
    }

    private static Share share(String share) {
        return new Share(new BigDecimal(share));
    }

    private void assertThatAllAgrees() {
        assertThat(node.recalculateAll()).map(FullRun::differences).contains(0L);
        assertThat(node.recalculateAll()).map(FullRun::differences).contains(0L);
    }

    @Nested
    class WhenAKpiIsAFormula {

        @BeforeEach
        void plan() {
            save(
                    SUB_GOAL,
                    formula("double rate", "[rate] * 2", "2"),
                    formula("rate", "[won] / [leads]", "1"),
                    measured("won"),
                    measured("leads"));
        }

        @Test
        void hasNoDataUntilAllThatItNeedsHasSome() {
            measure(SUB_GOAL, "won", "120");

            assertThat(series(SUB_GOAL, "rate")).isEmpty();
        }

        @Test
        void isCalculatedAfterThoseThatItNeeds() {
            measure(SUB_GOAL, "won", "120");
            measure(SUB_GOAL, "leads", "400");

            assertThat(series(SUB_GOAL, "rate")).containsExactly("0.3");
            assertThat(series(SUB_GOAL, "double rate")).containsExactly("0.6");
            assertThat(node.plans.measurementsOf(SUB_GOAL, "rate"))
                    .extracting(each -> each.origin().source())
                    .containsExactly(MeasurementSource.FORMULA);
            assertThat(result(SUB_GOAL)).contains(share("0.28"));
            assertThatAllAgrees();
        }

        @Test
        void hasNoDataWhereItDividesByZero() {
            measure(SUB_GOAL, "won", "120");
            measure(SUB_GOAL, "leads", "0");

            assertThat(node.failed).isEmpty();
            assertThat(series(SUB_GOAL, "rate")).isEmpty();
            assertThatAllAgrees();
        }

        @Test
        void losesItsDataOnceItCanNoLongerBeCalculated() {
            measure(SUB_GOAL, "won", "120");
            measure(SUB_GOAL, "leads", "400");

            measure(SUB_GOAL, "leads", "0");

            assertThat(series(SUB_GOAL, "rate")).containsExactly("0.3", "no data");
            assertThat(series(SUB_GOAL, "double rate")).containsExactly("0.6", "no data");
            assertThat(node.plans.latest(Set.of(SUB_GOAL)).get(SUB_GOAL)).containsOnlyKeys("won", "leads");
            assertThatAllAgrees();
        }

        @Test
        void hasNoDataWhereItNeedsItselfOrCannotBeRead() {
            save(
                    SUB_GOAL,
                    formula("one", "[other]", "1"),
                    formula("other", "[one]", "1"),
                    formula("third", "1 +", "1"));

            assertThat(node.failed).isEmpty();
            assertThat(result(SUB_GOAL)).isEmpty();
        }
    }

    @Nested
    class WhenAFormulaSumsUpTheTree {

        @BeforeEach
        void plan() {
            node.request(world.create(50, EPIC));
            node.request(world.link(50, SUB_GOAL, Path.LINK)).work();
            save(SUB_GOAL, measured("won"), measured("leads"));
            save(50, measured("won"), measured("leads"));
            save(GOAL, formula("rate", "sum([won]) / sum([leads])", "1"), measured("leads"));
        }

        @Test
        void addsNumeratorsAndDenominatorsBeforeItDivides() {
            measure(SUB_GOAL, "won", "10");
            measure(SUB_GOAL, "leads", "100");
            measure(50, "won", "90");
            measure(50, "leads", "100");
            assertThat(result(GOAL)).contains(share("0.5"));

            measure(GOAL, "leads", "200");

            assertThat(series(GOAL, "rate")).endsWith("0.25");
            assertThatAllAgrees();
        }

        @Test
        void losesASubGoalThatLeaves() {
            measure(SUB_GOAL, "won", "10");
            measure(SUB_GOAL, "leads", "100");
            measure(50, "won", "90");
            measure(50, "leads", "100");

            node.request(world.unlink(50, SUB_GOAL)).work();

            assertThat(series(GOAL, "rate")).endsWith("0.1");
            assertThatAllAgrees();
        }
    }

    @Nested
    class WhenSubGoalsOfTheSameUnitAreSummedUp {

        @BeforeEach
        void plan() {
            GoalChoices sum = new GoalChoices(
                    Optional.empty(),
                    Optional.of(RollUp.SAME_UNIT_SUM),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
            node.request(world.create(50, EPIC));
            node.request(world.create(51, EPIC));
            node.request(world.link(50, GOAL, Path.LINK));
            node.request(world.link(51, GOAL, Path.LINK)).work();
            save(GOAL, GoalPlans.with(sum));
            save(SUB_GOAL, GoalPlans.measured("visits", "0", "100000"));
            save(50, GoalPlans.measured("visits", "0", "20000"));
            save(51, GoalPlans.measured("visits", "0", "1000"));
            measure(SUB_GOAL, "visits", "50000");
            measure(50, "visits", "20000");
            measure(51, "visits", "0");
        }

        @Test
        void addsValuesAndTargetsAsThePageSays() {
            assertThat(result(GOAL)).contains(share("0.578512"));
            assertThatAllAgrees();
        }

        @Test
        void knowsTheOthersWhenOneMoves() {
            measure(51, "visits", "1000");

            assertThat(result(GOAL)).contains(Share.ofRatio(71_000, 121_000));
            assertThatAllAgrees();
        }
    }

    @Nested
    class WhenAFieldOfTheGoalsIssueIsAKpi {

        @BeforeEach
        void plan() {
            save(SUB_GOAL, GoalPlans.reaching("retention", "71", "77", new KpiSource.Measured(Optional.of(FIELD))));
        }

        @Test
        void makesAMeasurementOfEachChangeAndNotOnlyOfTheLast() {
            node.request(world.setNumber(SUB_GOAL, FIELD, "72"));
            world.letTimePass(Duration.ofDays(1));
            node.request(world.setNumber(SUB_GOAL, FIELD, "73.4")).work();

            assertThat(node.plans.measurementsOf(SUB_GOAL, "retention"))
                    .extracting(
                            each -> each.value().orElseThrow(),
                            Measurement::day,
                            each -> each.origin().source(),
                            each -> each.origin().personKey())
                    .containsExactly(
                            tuple(KpiValue.of("72"), DAY, MeasurementSource.FIELD, IssueWorld.PERSON),
                            tuple(KpiValue.of("73.4"), DAY.plusDays(1), MeasurementSource.FIELD, IssueWorld.PERSON));
            assertThat(result(SUB_GOAL)).contains(share("0.4"));
            assertThat(newest(SUB_GOAL).causes())
                    .extracting(Cause::kind)
                    .containsExactly(CauseKind.FIELD, CauseKind.FIELD);
        }

        @Test
        void makesItOnceHoweverOftenItIsLookedAt() {
            List<IssueChange> hints = world.setNumber(SUB_GOAL, FIELD, "72");
            node.request(hints).work();
            node.request(hints).work();
            node.reconcile();

            assertThatAllAgrees();
            assertThat(series(SUB_GOAL, "retention")).containsExactly("72");
        }

        @Test
        void findsAChangeWhoseEventWasLost() {
            node.recalculateAll();
            world.setNumber(SUB_GOAL, FIELD, "72");

            assertThat(node.reconcile())
                    .hasValueSatisfying(run -> assertThat(run.differences()).isEqualTo(1));
            assertThat(series(SUB_GOAL, "retention")).containsExactly("72");
        }

        @Test
        void measuresNothingWhereTheFieldIsEmptied() {
            node.request(world.setNumber(SUB_GOAL, FIELD, "72"));
            node.request(world.clearNumber(SUB_GOAL, FIELD)).work();

            assertThat(series(SUB_GOAL, "retention")).containsExactly("72");
        }
    }

    @Nested
    class WhenAGoalIsCreatedWithAValueInTheFieldOfAKpi {

        @BeforeEach
        void create() {
            node.plans.plan(
                    NEW,
                    GoalPlans.with(
                            GoalPlans.reaching("retention", "71", "77", new KpiSource.Measured(Optional.of(FIELD)))));
            node.request(world.create(NEW, EPIC, FIELD, "72.2")).work();
        }

        @Test
        void isMeasuredOnTheDayOfItsCreation() {
            assertThat(node.plans.measurementsOf(NEW, "retention"))
                    .extracting(each -> each.value().orElseThrow(), Measurement::day, each -> each.origin()
                            .personKey())
                    .containsExactly(tuple(KpiValue.of("72.2"), DAY, IssueWorld.PERSON));
            assertThat(result(NEW)).contains(share("0.2"));
        }

        @Test
        void isMeasuredOnceAndThenWithEachChange() {
            node.reconcile();
            node.request(world.setNumber(NEW, FIELD, "73.4")).work();

            assertThatAllAgrees();
            assertThat(series(NEW, "retention")).containsExactly("72.2", "73.4");
        }
    }

    @Nested
    class WhenAKpiIsMadeOfAFieldThatHasAHistory {

        @Test
        void takesInAllThatJiraRemembers() {
            node.request(world.setNumber(SUB_GOAL, FIELD, "72"));
            node.request(world.setNumber(SUB_GOAL, FIELD, "73")).work();

            save(SUB_GOAL, GoalPlans.reaching("retention", "71", "77", new KpiSource.Measured(Optional.of(FIELD))));

            assertThat(series(SUB_GOAL, "retention")).containsExactly("72", "73");
        }
    }
}
