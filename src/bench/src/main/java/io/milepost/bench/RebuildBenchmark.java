package io.milepost.bench;

import io.milepost.domain.Delivery;
import io.milepost.domain.Facts;
import io.milepost.domain.FullRun;
import io.milepost.domain.Goal;
import io.milepost.recalculation.TestNode;
import io.milepost.store.ActiveObjectsGoalStore;
import io.milepost.store.ActiveObjectsPlans;
import io.milepost.store.TestTables;
import io.milepost.testsupport.TestDatabase;
import java.sql.Connection;
import java.time.Clock;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * All sums of a thousand goals with a hundred thousand issues from the issues alone: Milepost's full recalculation, which
 * holds every stored number against them, beside one recursive query that answers with the totals.
 */
final class RebuildBenchmark {

    private static final PlanShape PLAN = new PlanShape(100_000, 901);
    private static final int REPETITIONS = 9;

    private final TestDatabase database = Database.POSTGRES.fresh();

    private RebuildBenchmark() {}

    static void run() throws Exception {
        new RebuildBenchmark().measure();
    }

    private void measure() throws Exception {
        try (FactTables facts = FactTables.of(database, PLAN);
                TestTables tables = Database.POSTGRES.tables(database, UnaryOperator.identity());
                Connection bare = facts.connection()) {
            ActiveObjectsGoalStore store = new ActiveObjectsGoalStore(tables.ao());
            TestNode node = new TestNode(
                    new TestNode.Jira(facts, facts, Clock.systemUTC()),
                    store,
                    new ActiveObjectsPlans(tables.ao()),
                    Facts.RULES);
            Times first = new Times();
            first.measure(() -> requireDifferences(node, 0));
            bare.createStatement().execute("VACUUM ANALYZE");
            requireEqual(store, RecursiveQuery.totals(bare));
            Cost ours = new Cost();
            Cost query = new Cost();
            ProcessorTime processors = new ProcessorTime(bare);
            for (int repetition = 0; repetition < REPETITIONS; repetition++) {
                ours.measure(processors, () -> requireDifferences(node, 0));
                query.measure(processors, () -> RecursiveQuery.totals(bare));
            }
            long heap = new LiveHeap().extraDuring(() -> requireDifferences(node, 0));
            print(first, ours, query, heap);
        }
    }

    private static void requireDifferences(TestNode node, long expected) {
        FullRun run = node.recalculateAll().orElseThrow();
        if (run.differences() != expected) {
            throw new IllegalStateException(run.differences() + " differences and not " + expected);
        }
    }

    private static void requireEqual(ActiveObjectsGoalStore store, Map<Long, Delivery> expected) {
        Map<Long, Delivery> totals = new HashMap<>();
        for (Goal goal : store.allGoals()) {
            totals.put(goal.id(), goal.delivery());
        }
        if (!totals.equals(expected)) {
            throw new IllegalStateException("Milepost and the query answer differently");
        }
    }

    private static void print(Times first, Cost ours, Cost query, long heap) {
        Table table = new Table(
                String.format(
                        Locale.ENGLISH,
                        "All sums of %,d goals from %,d issues on PostgreSQL: median of %d (fastest)",
                        PLAN.allGoals().count(),
                        PLAN.activities(),
                        REPETITIONS),
                "what",
                "time",
                "of the query's",
                "processor time of both processes",
                "of the query's",
                "heap held beyond that before");
        table.row("one recursive query", text(query.time), "1.00", text(query.processors), "1.00", "-");
        table.row(
                "Milepost, everything stored and right",
                text(ours.time),
                ratio(ours.time, query.time),
                text(ours.processors),
                ratio(ours.processors, query.processors),
                String.format(Locale.ENGLISH, "%.1f MB", heap / 1e6));
        table.row("Milepost, nothing stored before, once", Times.text(first.median()), "-", "-", "-", "-");
        table.print();
    }

    private static String text(Times times) {
        return Times.text(times.median()) + " (" + Times.text(times.quantile(0)) + ")";
    }

    private static String ratio(Times one, Times other) {
        return String.format(
                Locale.ENGLISH,
                "%.2f (%.2f)",
                (double) one.median() / other.median(),
                (double) one.quantile(0) / other.quantile(0));
    }

    /** What the repetitions of one work cost. */
    private static final class Cost {
        private final Times time = new Times();
        private final Times processors = new Times();

        void measure(ProcessorTime watch, Times.Work work) throws Exception {
            processors.add(watch.during(() -> time.measure(work)));
        }
    }
}
