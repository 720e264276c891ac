package io.milepost.store;

import static io.milepost.domain.Facts.EPIC;
import static io.milepost.domain.Facts.RULES;
import static io.milepost.domain.Facts.STORY;
import static org.assertj.core.api.Assertions.assertThat;

import io.milepost.domain.Contribution;
import io.milepost.domain.Delivery;
import io.milepost.domain.Goal;
import io.milepost.domain.GoalState;
import io.milepost.domain.Path;
import io.milepost.domain.Progress;
import io.milepost.domain.RuleStamp;
import io.milepost.domain.Share;
import io.milepost.domain.StateChange;
import io.milepost.domain.plan.Aggregate;
import io.milepost.domain.plan.GoalPlan;
import io.milepost.domain.plan.KpiSource;
import io.milepost.domain.plan.Revision;
import io.milepost.recalculation.Changes;
import io.milepost.recalculation.GoalPlans;
import io.milepost.recalculation.GoalShift;
import io.milepost.recalculation.History;
import io.milepost.recalculation.PureState;
import io.milepost.recalculation.Telling;
import io.milepost.recalculation.TestNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for many, large, failing and simultaneous batches on every database. */
abstract class BatchesBody extends OpenTables {

    @Nested
    class WhenTheBatchGrows {

        @Test
        void staysWithTheSameStatements() {
            long goal = 1;
            world.create(goal, EPIC);
            LongStream.rangeClosed(2, 501).forEach(activity -> world.create(activity, STORY));
            LongStream.rangeClosed(2, 501).forEach(activity -> world.link(activity, goal, Path.EPIC));
            node.recalculateAll();

            int forOne = statementsFor(1, Progress.IN_PROGRESS);
            int for100 = statementsFor(100, Progress.DONE);
            int for500 = statementsFor(500, Progress.TO_DO);

            System.out.printf(
                    "Statements for 1, 100 and 500 changed activities of one goal: %d, %d, %d%n",
                    forOne, for100, for500);
            assertThat(List.of(for100, for500)).containsOnly(forOne);
            assertThat(forOne).isLessThanOrEqualTo(20);
            assertThat(PureState.stored(store)).isEqualTo(PureState.of(world, RULES));
        }

        private int statementsFor(int activities, Progress to) {
            LongStream.rangeClosed(2, 1 + activities).forEach(id -> node.request(world.transition(id, to)));
            return tables.statements().during(node::work);
        }
    }

    @Nested
    class WhenTheGoalHasKpisOfItsActivitiesNumbers {

        private static final String LEADS = "customfield_leads";

        private TestNode planned;

        @BeforeEach
        void aNodeThatReadsTheStoredPlans() {
            TestNode.Jira jira = new TestNode.Jira(world, world, world.clock());
            planned = new TestNode(jira, store, new ActiveObjectsPlans(tables.ao()), RULES);
        }

        @Test
        void staysWithTheSameStatementsToo() {
            world.create(1, EPIC);
            world.create(2, EPIC);
            world.link(2, 1, Path.LINK);
            LongStream.rangeClosed(3, 502).forEach(activity -> world.create(activity, STORY));
            LongStream.rangeClosed(3, 502).forEach(activity -> world.link(activity, 2, Path.EPIC));
            savePlans();
            planned.recalculateAll();

            statementsFor(1, "5"); // until a table has its first row, it is not read

            int forOne = statementsFor(1, "10");
            int for100 = statementsFor(100, "20");
            int for500 = statementsFor(500, "30");

            System.out.printf(
                    "Statements for 1, 100 and 500 changed numbers of a goal with KPIs below one with KPIs: %d, %d, %d%n",
                    forOne, for100, for500);
            assertThat(List.of(for100, for500)).containsOnly(forOne);
            assertThat(forOne).isLessThanOrEqualTo(32);
            assertThat(store.goals(Set.of(1L)).get(1L).state().result()).contains(Share.ofMillionths(150_000));
            assertThat(planned.recalculateAll().orElseThrow().differences()).isZero();
        }

        private void savePlans() {
            ActiveObjectsPlanRevisions revisions = new ActiveObjectsPlanRevisions(tables.ao());
            Revision.Saving saving = new Revision.Saving(AT, Optional.empty(), "");
            KpiSource sum = new KpiSource.ActivityField(LEADS, Aggregate.SUM, false, true);
            KpiSource most = new KpiSource.ActivityField(LEADS, Aggregate.MAXIMUM, false, false);
            revisions.append(
                    1,
                    Revision.unsaved(GoalPlan.NONE)
                            .followedBy(GoalPlans.with(GoalPlans.reaching("leads", "0", "100000", sum)), saving));
            revisions.append(
                    2,
                    Revision.unsaved(GoalPlan.NONE)
                            .followedBy(GoalPlans.with(GoalPlans.reaching("most", "0", "100", most)), saving));
        }

        private int statementsFor(int activities, String leads) {
            LongStream.rangeClosed(3, 2 + activities).forEach(id -> planned.request(world.setNumber(id, LEADS, leads)));
            return tables.statements().during(planned::work);
        }
    }

    @Nested
    class WhenAStatementOfABatchFails {

        @Test
        void keepsNothingOfIt() {
            node.request(world.create(1, EPIC));
            node.request(world.create(2, STORY));
            node.request(world.link(2, 1, Path.EPIC));
            node.work();
            PureState before = PureState.stored(store);

            tables.statements().failAt("LEDGER_CAUSE");
            node.request(world.transition(2, Progress.DONE));
            node.work();
            tables.statements().failAt("");

            assertThat(PureState.stored(store)).isEqualTo(before);
            assertThat(ledger.count(1)).isEqualTo(1);
        }
    }

    @Nested
    class WhenOnlyTheDayOfTheLastMeasurementMoves {

        private final GoalState monday = GoalState.NONE.measuredOn(Optional.of(LocalDate.parse("2026-11-16")));
        private final GoalState tuesday = GoalState.NONE.measuredOn(Optional.of(LocalDate.parse("2026-11-17")));

        @BeforeEach
        void aGoal() {
            store.apply(goals(List.of(1L)));
            move(GoalState.NONE, monday);
        }

        private void move(GoalState before, GoalState after) {
            Map<Long, GoalShift> shifts =
                    Map.of(1L, new GoalShift(Delivery.NONE, new StateChange(before, after), List.of()));
            store.apply(new Changes(new RuleStamp(AT, 1), noGoals(), List.of(), List.of(), shifts));
        }

        @Test
        void keepsItAndTellsNothing() {
            int entries = ledger.count(1);

            move(monday, tuesday);

            assertThat(store.goals(Set.of(1L)).get(1L).state()).isEqualTo(tuesday);
            assertThat(ledger.count(1)).isEqualTo(entries);
        }

        @Test
        void tellsOfTheFirstMeasurementAndOfOneThatWasTakenBack() {
            int entries = ledger.count(1);

            move(monday, GoalState.NONE);
            move(GoalState.NONE, tuesday);
            move(tuesday, monday);

            assertThat(ledger.count(1)).isEqualTo(entries + 3);
        }
    }

    @Nested
    class WhenTwoThreadsAddToTheSameGoalsWithoutALock {

        @Test
        void losesNoIncrement() throws Exception {
            store.apply(goals(LongStream.rangeClosed(1, 5).boxed().toList()));

            atOnce(() -> addTimes(100, 1_000), () -> addTimes(100, 2_000));

            Delivery expected = new Delivery(200 * 1_000_000L, 200 * 500_000L);
            assertThat(store.allGoals()).extracting(Goal::delivery).containsOnly(expected);
            LongStream.rangeClosed(1, 5)
                    .forEach(goal -> assertThat(lastOfTelescope(goal)).isEqualTo(expected));
        }

        private Void addTimes(int times, long firstActivity) {
            for (int time = 0; time < times; time++) {
                store.apply(oneActivityForAll(firstActivity + time));
            }
            return null;
        }

        private Changes oneActivityForAll(long activity) {
            Delivery delivery = new Delivery(1_000_000, 500_000);
            List<Contribution> parts = new ArrayList<>();
            Map<Long, GoalShift> shifts = new HashMap<>();
            LongStream.rangeClosed(1, 5).forEach(goal -> {
                parts.add(new Contribution(activity, goal, Path.LINK, Share.WHOLE, delivery));
                shifts.put(goal, new GoalShift(delivery, sums(Delivery.NONE, delivery), List.of()));
            });
            return new Changes(new RuleStamp(AT, 1), noGoals(), List.of(), parts, shifts);
        }
    }

    @Nested
    class WhenTwoNodesWorkOnTheSameIssues {

        private final String isolation = System.getProperty(TestTables.ISOLATION);

        @AfterEach
        void restore() {
            System.setProperty(TestTables.ISOLATION, isolation);
        }

        @ParameterizedTest
        @ValueSource(strings = {"TRANSACTION_READ_COMMITTED", "TRANSACTION_SERIALIZABLE"})
        void endsExact(String level) throws Exception {
            System.setProperty(TestTables.ISOLATION, level);
            TestNode.OneAtATime cluster = new TestNode.OneAtATime();
            TestNode one = new TestNode(world, store, RULES, cluster);
            TestNode other = new TestNode(world, store, RULES, cluster);
            fill(one);

            atOnce(() -> work(one, 1), () -> work(other, 2));

            assertThat(one.failed).isEmpty();
            assertThat(other.failed).isEmpty();
            assertThat(PureState.stored(store)).isEqualTo(PureState.of(world, RULES));
            LongStream.rangeClosed(1, 4).forEach(goal -> assertThat(lastOfTelescope(goal))
                    .isEqualTo(store.goals(Set.of(goal)).get(goal).delivery()));
        }

        private void fill(TestNode one) {
            LongStream.rangeClosed(1, 4).forEach(goal -> one.request(world.create(goal, EPIC)));
            LongStream.rangeClosed(2, 4).forEach(goal -> one.request(world.link(goal, goal - 1, Path.LINK)));
            LongStream.rangeClosed(5, 40).forEach(activity -> one.request(world.create(activity, STORY)));
            LongStream.rangeClosed(5, 40)
                    .forEach(activity -> one.request(world.link(activity, 1 + activity % 4, Path.EPIC)));
            one.work();
        }

        private Void work(TestNode one, long seed) {
            Random random = new Random(seed);
            for (int round = 0; round < 60; round++) {
                for (int change = 0; change < 5; change++) {
                    long activity = 5 + random.nextInt(36);
                    one.request(world.transition(activity, Progress.values()[random.nextInt(3)]));
                }
                one.work(3);
            }
            return null;
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void endsWithTheNumbersOfThePureRecomputationAfterAnyHistory(long seed) {
        new Telling(world, node).of(History.drawn(new Random(seed), 60));
        node.recalculateAll();

        assertThat(node.failed).isEmpty();
        assertThat(PureState.stored(store)).isEqualTo(PureState.of(world, RULES));
        store.allGoals().forEach(goal -> assertThat(lastOfTelescope(goal.id())).isEqualTo(goal.delivery()));
        assertThat(node.recalculateAll().orElseThrow().differences()).isZero();
    }
}
