package io.milepost.recalculation;

import io.milepost.domain.FullRun;
import io.milepost.domain.ReconciliationRun;
import io.milepost.domain.plan.Rules;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** Milepost's recalculation put together around a world and a store, as the wiring does it, without its thread. */
public final class TestNode {

    public final RecalculationQueue queue = new RecalculationQueue();
    /** Of a node around a world. */
    public final InMemoryPlans plans;

    public final InMemoryRunLog log;
    public final List<Collection<Long>> reindexed = new ArrayList<>();
    public final List<Collection<Long>> reindexedActivities = new ArrayList<>();
    /** Issues that could not be recalculated. */
    public final Set<Long> failed = new TreeSet<>();

    private final OneAtATime exclusive;
    final Recalculation recalculation;
    private final Reconciliation reconciliation;
    private final FullRecalculation full;
    private final ClockRun clockRun;
    private final GoalStore store;
    private final PlanCalendar calendar;
    private Rules rules;

    public TestNode(IssueWorld world, GoalStore store, Rules rules) {
        this(world, store, rules, new OneAtATime());
    }

    /** A second node of the same cluster holds the same lock. */
    public TestNode(IssueWorld world, GoalStore store, Rules rules, OneAtATime cluster) {
        this(new Jira(world, world, world.clock()), store, Optional.empty(), rules, cluster);
    }

    /** Around another Jira than the world. */
    public TestNode(Jira jira, GoalStore store, Plans plans, Rules rules) {
        this(jira, store, Optional.of(plans), rules, new OneAtATime());
    }

    private TestNode(Jira jira, GoalStore store, Optional<Plans> others, Rules rules, OneAtATime cluster) {
        this.plans = store instanceof InMemoryGoalStore memory ? memory.plans : new InMemoryPlans();
        this.rules = rules;
        this.exclusive = cluster;
        this.log = new InMemoryRunLog();
        Plans read = others.orElse(plans);
        this.store = store;
        this.calendar = new PlanCalendar(jira.clock, () -> ZoneOffset.UTC);
        ChangeFinder finder = new ChangeFinder(jira.facts, jira.history, this::rules, store, read, calendar);
        GoalIndex index = new Indexed();
        recalculation = new Recalculation(exclusive, queue, finder, store, index, new StepTimes(jira.clock));
        reconciliation = new Reconciliation(jira.facts, recalculation, log, jira.clock);
        clockRun = new ClockRun(exclusive, store, read, index, this::rules, calendar);
        SumAudit audit = new SumAudit(exclusive, store, read, index, this::rules, calendar);
        FirstLook look = new FirstLook(jira.facts, read, this::rules);
        FullSweep sweep = new FullSweep(jira.facts, store, look, recalculation, audit);
        InMemoryFullRuns runs = new InMemoryFullRuns();
        FullRunWatch watch = new FullRunWatch(runs, runs, jira.clock);
        full = new FullRecalculation(sweep, this::rules, log, watch, jira.clock);
    }

    private Rules rules() {
        return rules;
    }

    public void changeRules(Rules to) {
        rules = to;
    }

    public TestNode request(List<IssueChange> changes) {
        changes.forEach(queue::request);
        return this;
    }

    /** Does what the worker does, on this thread, until nothing waits. */
    public void work(int batch) {
        while (queue.waiting() > 0) {
            workOnce(batch);
        }
    }

    /** One batch, if anything waits; the rest goes on waiting. */
    void workOnce(int batch) {
        if (queue.waiting() > 0) {
            List<IssueChange> changes = take(batch);
            failed.addAll(recalculation.apply(changes, Reach.NEIGHBOURS).failed());
            queue.done(changes);
        }
    }

    public void work() {
        work(500);
    }

    /** The thread that a node has for it, not yet started. */
    public RecalculationWorker worker() {
        return new RecalculationWorker(queue, recalculation, () -> {});
    }

    public Optional<ReconciliationRun> reconcile() {
        return reconciliation.run();
    }

    /** What happens after midnight. */
    public int beginTheDay() {
        return clockRun.run();
    }

    /** What happens every ten minutes and after a change of a plan. */
    SearchRun searchRun(KpiSearches searches, SearchFailures failures) {
        return new SearchRun(store, plans, searches, new FoundValues(plans, failures, recalculation, calendar));
    }

    public Optional<FullRun> recalculateAll() {
        return full.run(Optional.empty());
    }

    Optional<FullRun> recalculateAllFor(String personKey) {
        return full.run(Optional.of(personKey));
    }

    FullRecalculation full() {
        return full;
    }

    private List<IssueChange> take(int most) {
        try {
            return queue.take(most, Duration.ofSeconds(1), Duration.ZERO);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What a node asks of Jira. */
    public record Jira(IssueFacts facts, IssueHistory history, Clock clock) {}

    /** The cluster's lock, in one virtual machine; entering it twice fails, as a lock of a cluster may. */
    public static class OneAtATime implements ExclusiveRun {
        private final ReentrantLock lock = new ReentrantLock();

        @Override
        public <T> T run(Supplier<T> work) {
            if (lock.isHeldByCurrentThread()) {
                throw new IllegalStateException("entered twice");
            }
            lock.lock();
            try {
                return work.get();
            } finally {
                lock.unlock();
            }
        }
    }

    /** Notes what is indexed again. */
    private final class Indexed implements GoalIndex {

        @Override
        public void reindex(Collection<Long> goalIds) {
            reindexed.add(goalIds);
        }

        @Override
        public void reindexActivities(Collection<Long> activityIds) {
            reindexedActivities.add(activityIds);
        }
    }
}
