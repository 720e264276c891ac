package io.milepost.store;

import static io.milepost.domain.Facts.EPIC;
import static io.milepost.domain.Facts.RULES;
import static io.milepost.domain.Facts.STORY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.milepost.domain.Cause;
import io.milepost.domain.CauseKind;
import io.milepost.domain.Contribution;
import io.milepost.domain.Delivery;
import io.milepost.domain.Goal;
import io.milepost.domain.LedgerEntry;
import io.milepost.domain.Movement;
import io.milepost.domain.Occasion;
import io.milepost.domain.ParentLink;
import io.milepost.domain.Path;
import io.milepost.domain.Progress;
import io.milepost.domain.RuleStamp;
import io.milepost.domain.Share;
import io.milepost.recalculation.Changes;
import io.milepost.recalculation.GoalChanges;
import io.milepost.recalculation.History;
import io.milepost.recalculation.IssueWorld;
import io.milepost.recalculation.PureState;
import io.milepost.recalculation.Step;
import io.milepost.recalculation.SumShift;
import io.milepost.recalculation.TestNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for the goal store on every database. */
abstract class GoalStoreBody {

    private static final Instant AT = Instant.parse("2027-01-01T09:00:00.123Z");

    final IssueWorld world = new IssueWorld();
    TestTables tables;
    ActiveObjectsGoalStore store;
    ActiveObjectsLedgerRecords ledger;
    TestNode node;

    abstract TestTables open();

    @BeforeEach
    void makeTables() {
        tables = open();
        store = new ActiveObjectsGoalStore(tables.ao());
        ledger = new ActiveObjectsLedgerRecords(tables.ao());
        node = new TestNode(world, store, RULES);
    }

    @AfterEach
    void closeTables() {
        tables.close();
    }

    @Nested
    class WhenAnActivityIsTransitioned {

        @BeforeEach
        void transition() {
            node.request(world.create(1, EPIC));
            node.request(world.create(2, STORY));
            node.request(world.link(2, 1, Path.EPIC));
            node.work();
            node.request(world.transition(2, Progress.IN_PROGRESS));
            node.work();
        }

        @Test
        void setsTheContributionAndMovesTheSum() {
            assertThat(store.contributionsBy(Set.of(2L)))
                    .containsExactly(new Contribution(2, 1, Path.EPIC, Share.WHOLE, new Delivery(1_000_000, 500_000)));
            assertThat(store.goals(Set.of(1L)).get(1L).sums().own()).isEqualTo(new Delivery(1_000_000, 500_000));
            assertThat(store.goals(Set.of(1L)).get(1L).sums().total()).isEqualTo(new Delivery(1_000_000, 500_000));
        }

        @Test
        void tellsInTheLedgerWhoDidIt() {
            LedgerEntry newest = ledger.page(1, 0, 1).get(0);

            assertThat(newest.movement())
                    .isEqualTo(new Movement(new Delivery(1_000_000, 0), new Delivery(1_000_000, 500_000)));
            assertThat(newest.stamp()).isEqualTo(new RuleStamp(world.clock().instant(), RULES.version()));
            assertThat(newest.causes())
                    .containsExactly(new Cause(
                            CauseKind.TRANSITION,
                            OptionalLong.of(2),
                            new Occasion(world.clock().instant(), IssueWorld.PERSON, OptionalLong.of(2)),
                            Optional.of("TO_DO"),
                            Optional.of("IN_PROGRESS")));
        }

        @Test
        void pagesTheLedgerWithTheNewestFirst() {
            assertThat(ledger.count(1)).isEqualTo(2);
            assertThat(ledger.page(1, 1, 5))
                    .extracting(LedgerEntry::movement)
                    .containsExactly(new Movement(Delivery.NONE, new Delivery(1_000_000, 0)));
            assertThat(ledger.page(1, 2, 5)).isEmpty();
        }
    }

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
            assertThat(forOne).isLessThanOrEqualTo(17);
            assertThat(PureState.stored(store)).isEqualTo(PureState.of(world, RULES));
        }

        private int statementsFor(int activities, Progress to) {
            LongStream.rangeClosed(2, 1 + activities).forEach(id -> node.request(world.transition(id, to)));
            return tables.statements().during(node::work);
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
            Map<Long, SumShift> shifts = new java.util.HashMap<>();
            LongStream.rangeClosed(1, 5).forEach(goal -> {
                parts.add(new Contribution(activity, goal, Path.LINK, Share.WHOLE, delivery));
                shifts.put(goal, new SumShift(delivery, delivery, List.of()));
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
        Random random = new Random(seed);

        new History(world, node, 1).play(Step.history(random, 60), random);
        node.recalculateAll();

        assertThat(node.failed).isEmpty();
        assertThat(PureState.stored(store)).isEqualTo(PureState.of(world, RULES));
        store.allGoals().forEach(goal -> assertThat(lastOfTelescope(goal.id())).isEqualTo(goal.delivery()));
        assertThat(node.recalculateAll().orElseThrow().differences()).isZero();
    }

    @Nested
    class WhenTheForestIsRead {

        @BeforeEach
        void makeAForest() {
            store.apply(new Changes(
                    new RuleStamp(AT, 1),
                    new GoalChanges(
                            Map.of(1L, 7L, 2L, 7L, 3L, 8L, 4L, 9L),
                            Map.of(),
                            Set.of(),
                            Map.of(2L, OptionalLong.of(1), 3L, OptionalLong.of(2)),
                            Map.of(2L, List.of(new ParentLink(20, 2, 1)), 3L, List.of(new ParentLink(30, 3, 2)))),
                    List.of(),
                    List.of(new Contribution(50, 3, Path.LINK, Share.WHOLE, Delivery.NONE)),
                    Map.of()));
        }

        @Test
        void leadsUpwardFromAnyGoal() {
            assertThat(store.parentsUpward(Set.of(3L, 4L))).isEqualTo(Map.of(3L, 2L, 2L, 1L));
        }

        @Test
        void leadsDownwardIntoOtherProjects() {
            ActiveObjectsGoalRecords records = new ActiveObjectsGoalRecords(tables.ao());

            assertThat(records.ofProject(7)).extracting(Goal::id).containsExactly(1L, 2L);
            assertThat(records.below(Set.of(1L))).extracting(Goal::id).containsExactly(2L, 3L);
            assertThat(records.all()).extracting(Goal::id).containsExactly(1L, 2L, 3L, 4L);
            assertThat(records.byIds(Set.of(3L, 99L))).containsOnlyKeys(3L);
            assertThat(records.activityIds(3)).containsExactly(50L);
            assertThat(records.contributionsTo(Set.of(1L, 3L)))
                    .extracting(Contribution::activityId)
                    .containsExactly(50L);
        }

        @Test
        void keepsTheTimeToTheMillisecond() {
            assertThat(store.goals(Set.of(1L)).get(1L).calculatedAt()).isEqualTo(AT);
        }

        @Test
        void namesActivitiesAndSubGoalsAsMembers() {
            assertThat(store.membersOf(Set.of(1L, 2L, 3L, 4L)))
                    .isEqualTo(Map.of(1L, Set.of(2L), 2L, Set.of(3L), 3L, Set.of(50L)));
        }

        @Test
        void findsAllOfWhichAnythingIsStoredBetweenTwoIds() {
            assertThat(store.issuesBetween(1, 50)).containsExactlyInAnyOrder(2L, 3L, 4L, 50L);
            assertThat(store.issuesBetween(50, Long.MAX_VALUE)).isEmpty();
        }
    }

    @Nested
    class WhenTheTablesAreNew {

        @Test
        void haveAnIndexForEverySearch() {
            assertThat(tables.indexedColumns())
                    .isEqualTo(Map.of(
                            "AO_4D5053_BATCH", Set.of("ID"),
                            "AO_4D5053_CONTRIBUTION", Set.of("ID", "ACTIVITY_ID", "GOAL_ID"),
                            "AO_4D5053_GOAL", Set.of("GOAL_ID", "PROJECT_ID", "PARENT_ID"),
                            "AO_4D5053_LEDGER_CAUSE", Set.of("ID", "GOAL_ID", "CHANGE_ID"),
                            "AO_4D5053_LEDGER_ENTRY", Set.of("ID", "GOAL_ID"),
                            "AO_4D5053_PARENT_LINK", Set.of("ID", "GOAL_ID", "PARENT_ID"),
                            "AO_4D5053_SETTING", Set.of("NAME")));
        }
    }

    @Nested
    class WhenTheTablesAreOpenedAgain {

        @Test
        void holdWhatWasWritten() {
            store.apply(goals(List.of(1L)));

            tables.migrate();

            assertThat(store.allGoals()).extracting(Goal::id).containsExactly(1L);
        }
    }

    @Nested
    class WhenAGoalIsAddedASecondTime {

        @Test
        void isRefusedByTheDatabaseAndNothingIsKept() {
            store.apply(goals(List.of(1L)));

            assertThatThrownBy(() -> store.apply(goals(List.of(2L, 1L)))).isInstanceOf(RuntimeException.class);

            assertThat(store.allGoals()).extracting(Goal::id).containsExactly(1L);
        }
    }

    @Nested
    class WhenACauseHasALongText {

        @Test
        void isCutToWhatEveryDatabaseHolds() {
            Cause cause = new Cause(
                    CauseKind.LINK,
                    OptionalLong.of(2),
                    Occasion.of(AT, Optional.empty()),
                    Optional.empty(),
                    Optional.of("x".repeat(300)));
            store.apply(goals(List.of(1L)));
            store.apply(new Changes(
                    new RuleStamp(AT, 1),
                    noGoals(),
                    List.of(),
                    List.of(),
                    Map.of(1L, new SumShift(new Delivery(1, 1), new Delivery(1, 1), List.of(cause)))));

            assertThat(ledger.page(1, 0, 1).get(0).causes().get(0).to()).contains("x".repeat(254) + "…");
        }
    }

    private static Changes goals(List<Long> ids) {
        Map<Long, Long> added = new java.util.HashMap<>();
        ids.forEach(id -> added.put(id, 7L));
        GoalChanges goals = new GoalChanges(added, Map.of(), Set.of(), Map.of(), Map.of());
        return new Changes(new RuleStamp(AT, 1), goals, List.of(), List.of(), Map.of());
    }

    private static GoalChanges noGoals() {
        return new GoalChanges(Map.of(), Map.of(), Set.of(), Map.of(), Map.of());
    }

    /** Walks a goal's ledger from its beginning and answers with its end; each entry begins where the last one ended. */
    private Delivery lastOfTelescope(long goal) {
        List<LedgerEntry> entries = new ArrayList<>(ledger.page(goal, 0, 10_000));
        java.util.Collections.reverse(entries);
        Delivery last = Delivery.NONE;
        for (LedgerEntry entry : entries) {
            assertThat(entry.movement().before()).isEqualTo(last);
            last = entry.movement().after();
        }
        return last;
    }

    private static void atOnce(Callable<Void> one, Callable<Void> other) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            for (Future<Void> done : threads.invokeAll(List.of(one, other))) {
                done.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
