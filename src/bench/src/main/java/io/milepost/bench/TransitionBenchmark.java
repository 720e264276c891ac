package io.milepost.bench;

import io.milepost.recalculation.IssueChange;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * What one transition costs from the hint to the stored sums, in plans of a thousand to a million issues. The plans take
 * turns, so that whatever else the machine does hits all alike.
 */
final class TransitionBenchmark {

    private static final List<Integer> SIZES = List.of(1_000, 10_000, 100_000, 1_000_000);
    private static final int WARM_UP = 300;
    private static final int MEASURED = 400;
    private static final double MIDDLE = 0.5;
    /** On a machine with other work, the best tenth says what the work itself costs. */
    private static final double BEST_TENTH = 0.1;

    private final Database database;
    private final List<Contender> contenders = new ArrayList<>();
    private final Random random = new Random(1);

    private TransitionBenchmark(Database database) {
        this.database = database;
    }

    static void run(Database database) throws Exception {
        new TransitionBenchmark(database).run();
    }

    private void run() throws Exception {
        try {
            for (int size : SIZES) {
                Times filling = new Times();
                filling.measure(() -> contenders.add(new Contender(FilledPlan.of(database, PlanShape.ofIssues(size)))));
                System.out.printf("%,d issues stored in %s%n", size, Times.text(filling.median()));
            }
            for (int round = 0; round < WARM_UP + MEASURED; round++) {
                for (Contender contender : contenders) {
                    contender.play(1 + random.nextInt(contender.plan.jira.plan().activities()), round >= WARM_UP);
                }
            }
            print();
        } finally {
            contenders.forEach(Contender::close);
        }
    }

    private void print() {
        Table table = new Table(
                "One transition on " + database + ": 10, 50 and 95 of 100 within, of " + MEASURED,
                "issues",
                "goals",
                "Milepost",
                "naive: sums anew",
                "floor: the same statements bare",
                "Milepost / floor",
                "Milepost / the smallest plan",
                "the same of the best tenth");
        Contender smallest = contenders.get(0);
        for (Contender contender : contenders) {
            table.row(
                    String.format(
                            Locale.ENGLISH, "%,d", contender.plan.jira.plan().activities()),
                    String.format(
                            Locale.ENGLISH,
                            "%,d",
                            contender.plan.jira.plan().allGoals().count()),
                    text(contender.ours),
                    text(contender.naive),
                    text(contender.floor),
                    ratio(contender.ours, contender.floor, MIDDLE),
                    ratio(contender.ours, smallest.ours, MIDDLE),
                    ratio(contender.ours, smallest.ours, BEST_TENTH));
        }
        table.print();
    }

    private static String text(Times times) {
        return Times.text(times.quantile(BEST_TENTH)) + " / " + Times.text(times.quantile(MIDDLE)) + " / "
                + Times.text(times.quantile(0.95));
    }

    private static String ratio(Times one, Times other, double share) {
        return String.format(Locale.ENGLISH, "%.2f", (double) one.quantile(share) / other.quantile(share));
    }

    /** One plan and the three ways to do a transition in it, each by another activity. */
    private static final class Contender implements AutoCloseable {

        private final FilledPlan plan;
        private final Connection bare;
        private final NaiveWay naiveWay;
        private final Times ours = new Times();
        private final Times naive = new Times();
        private final Times floor = new Times();

        Contender(FilledPlan plan) throws SQLException {
            this.plan = plan;
            this.bare = plan.bareConnection();
            this.naiveWay = new NaiveWay(bare, plan.jira.plan());
        }

        void play(int activity, boolean counts) throws Exception {
            int plans = plan.jira.plan().activities();
            add(ours, counts, () -> transition(activity));
            List<StatementTape.Step> taken = plan.tape.during(() -> transition(1 + (activity + plans / 3) % plans));
            plan.forgetLastBatch();
            add(floor, counts, () -> StatementTape.replay(taken, bare));
            add(naive, counts, () -> naiveWay.transition(1 + (activity + plans / 2) % plans, 500_000));
        }

        private void transition(long activity) {
            IssueChange hint = plan.jira.transition(activity);
            plan.node.request(List.of(hint));
            plan.node.work();
        }

        private static void add(Times times, boolean counts, Times.Work work) throws Exception {
            long took = new Times().measure(work);
            if (counts) {
                times.add(took);
            }
        }

        @Override
        public void close() {
            try {
                bare.close();
            } catch (SQLException e) {
                System.err.println("a connection does not close: " + e.getMessage());
            }
            plan.close();
        }
    }
}
