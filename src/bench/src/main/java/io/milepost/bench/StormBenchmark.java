package io.milepost.bench;

import com.atlassian.jira.event.issue.IssueEvent;
import io.milepost.domain.Contribution;
import io.milepost.domain.Delivery;
import io.milepost.domain.Facts;
import io.milepost.domain.Goal;
import io.milepost.domain.delivery.Contributions;
import io.milepost.intake.ChangedIssues;
import io.milepost.intake.IssueEvents;
import io.milepost.recalculation.RecalculationWorker;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Ten thousand transitions by four people at once: what they notice of Milepost, and when all sums are right again. */
final class StormBenchmark {

    private static final int THREADS = 4;
    private static final int TRANSITIONS = 10_000;
    private static final int ROUNDS = 3;
    /** Between the requests of one person: four hundred transitions a second in all, a storm for any Jira. */
    private static final int THINKING_MILLIS = 8;

    private static final PlanShape PLAN = PlanShape.ofIssues(100_000);
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final FilledPlan plan;
    private final IssueEvents listener;
    private final Times inListener = new Times();
    private final Times withMilepost = new Times();
    private final Times without = new Times();
    private final Times untilRight = new Times();
    private final Times atOnceUntilRight = new Times();
    private final Times processors = new Times();
    private long seed;

    private StormBenchmark(FilledPlan plan) {
        this.plan = plan;
        this.listener = new IssueEvents(null, new ChangedIssues(), plan.node.queue);
    }

    static void run(Database database) throws Exception {
        try (FilledPlan plan = FilledPlan.of(database, PLAN)) {
            StormBenchmark storm = new StormBenchmark(plan);
            storm.measure();
            storm.print(database);
        }
    }

    private void measure() throws Exception {
        ProcessorTime watch;
        try (Connection bare = plan.bareConnection()) {
            PlayedRequest.makeTables(bare, PLAN);
            watch = new ProcessorTime(bare);
        }
        RecalculationWorker worker = plan.node.worker();
        worker.start();
        requests(TRANSITIONS / 5, true, new Times(), new Times());
        waitForWorker();
        for (int round = 0; round < ROUNDS; round++) {
            requests(TRANSITIONS, false, without, new Times());
            requests(TRANSITIONS, true, withMilepost, inListener);
            untilRight.measure(this::waitForWorker);
            requireRight();
            processors.add(watch.during(() -> {
                atOnce();
                atOnceUntilRight.measure(this::waitForWorker);
            }));
            requireRight();
        }
        worker.stop(PATIENCE);
    }

    /** Each person requests one transition after another. */
    private void requests(int transitions, boolean isHeard, Times requests, Times hearing) throws Exception {
        inThreads(random -> {
            Times took = new Times();
            Times heard = new Times();
            try (PlayedRequest request = new PlayedRequest(plan.bareConnection())) {
                for (int number = 0; number < transitions / THREADS; number++) {
                    long issue = 1 + random.nextInt(PLAN.activities());
                    took.measure(() -> {
                        request.run(issue);
                        if (isHeard) {
                            plan.jira.transition(issue);
                            fire(issue, heard);
                        }
                    });
                    Thread.sleep(THINKING_MILLIS);
                }
            }
            synchronized (this) {
                requests.addAll(took);
                hearing.addAll(heard);
            }
        });
    }

    /** All events in the time that it takes to make them, as after a bulk change: the longest queue that there can be. */
    private void atOnce() throws Exception {
        inThreads(random -> {
            for (int number = 0; number < TRANSITIONS / THREADS; number++) {
                long issue = 1 + random.nextInt(PLAN.activities());
                plan.jira.transition(issue);
                listener.onIssue(FiredEvents.transition(issue));
            }
        });
    }

    private void fire(long issue, Times heard) throws Exception {
        IssueEvent event = FiredEvents.transition(issue);
        heard.measure(() -> listener.onIssue(event));
    }

    private void inThreads(Person person) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<Void>> people = new ArrayList<>();
            for (int number = 0; number < THREADS; number++) {
                Random random = new Random(seed++);
                people.add(() -> {
                    person.act(random);
                    return null;
                });
            }
            for (Future<Void> done : threads.invokeAll(people)) {
                done.get();
            }
        } finally {
            threads.shutdown();
        }
    }

    /** Until the worker has done all that it was asked for; looking at the sums meanwhile would take its processor. */
    private void waitForWorker() throws InterruptedException {
        long giveUp = System.nanoTime() + PATIENCE.toNanos();
        while (plan.node.queue.unfinished() > 0) {
            if (System.nanoTime() > giveUp) {
                throw new IllegalStateException("the worker is not done after " + PATIENCE);
            }
            Thread.sleep(1);
        }
    }

    private void requireRight() {
        if (!stored().equals(expected())) {
            throw new IllegalStateException("the worker is done, and the sums are not right");
        }
    }

    private Map<Long, Delivery> expected() {
        Map<Long, Delivery> own = new HashMap<>();
        Contributions contributions = new Contributions(Facts.RULES);
        PLAN.activityIds().forEach(id -> {
            for (Contribution part : contributions.of(plan.jira.fact(id), Optional.empty(), Map.of())) {
                own.merge(part.goalId(), part.delivery(), Delivery::plus);
            }
        });
        Map<Long, Delivery> totals = new HashMap<>(own);
        own.forEach((goal, sum) -> PLAN.parentOf(goal).ifPresent(middle -> {
            totals.merge(middle, sum, Delivery::plus);
            PLAN.parentOf(middle).ifPresent(top -> totals.merge(top, sum, Delivery::plus));
        }));
        return totals;
    }

    private Map<Long, Delivery> stored() {
        Map<Long, Delivery> stored = new HashMap<>();
        for (Goal goal : plan.store.allGoals()) {
            stored.put(goal.id(), goal.delivery());
        }
        return stored;
    }

    private void print(Database database) {
        Table table = new Table(
                String.format(
                        Locale.ENGLISH,
                        "%,d transitions from %d threads on %s, %d rounds, among %,d issues",
                        TRANSITIONS,
                        THREADS,
                        database,
                        ROUNDS,
                        PLAN.activities()),
                "what",
                "median",
                "99 of 100 within",
                "longest");
        table.row("a request without Milepost (floor)", cells(without));
        table.row("a request with Milepost", cells(withMilepost));
        table.row("of it in Milepost's listener", cells(inListener));
        table.row("from the last request until all sums are right", cells(untilRight));
        table.row("the same when all events come at once", cells(atOnceUntilRight));
        table.row("of it processor time, in all", cells(processors));
        table.print();
        System.out.printf(
                Locale.ENGLISH,
                "%nThe listener takes %.3f %% of a request; with the worker beside them, requests are slower by %.1f %% (median).%n",
                100.0 * inListener.median() / withMilepost.median(),
                100.0 * withMilepost.median() / without.median() - 100);
    }

    private static String[] cells(Times times) {
        return new String[] {Times.text(times.median()), Times.text(times.quantile(0.99)), Times.text(times.quantile(1))
        };
    }

    private interface Person {
        void act(Random random) throws Exception;
    }
}
