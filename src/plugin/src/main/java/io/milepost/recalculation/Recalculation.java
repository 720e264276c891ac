package io.milepost.recalculation;

import io.milepost.recalculation.StepTimes.Step;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sets what is stored of issues to what the issues say, one batch at a time in the whole cluster. */
public final class Recalculation {

    private static final int MOST_BROKEN = 10;
    private static final Logger LOG = LoggerFactory.getLogger(Recalculation.class);

    private final ExclusiveRun exclusive;
    private final RecalculationQueue queue;
    private final ChangeFinder finder;
    private final GoalStore store;
    private final GoalIndex index;
    private final StepTimes times;

    public Recalculation(
            ExclusiveRun exclusive,
            RecalculationQueue queue,
            ChangeFinder finder,
            GoalStore store,
            GoalIndex index,
            StepTimes times) {
        this.exclusive = exclusive;
        this.queue = queue;
        this.finder = finder;
        this.store = store;
        this.index = index;
        this.times = times;
    }

    /** Throws when its turn does not come; an issue that cannot be recalculated is logged and holds up no other. */
    Outcome apply(List<IssueChange> batch, Reach reach) {
        Instant asked = times.now();
        Outcome outcome = exclusive.run(() -> {
            times.note(Step.WAIT, asked);
            return atOnceOrOneByOne(batch, reach);
        });
        return times.measured(Step.INDEX, () -> {
            index.reindex(outcome.movedGoals());
            index.reindexActivities(outcome.relinked());
            return outcome;
        });
    }

    private Outcome atOnceOrOneByOne(List<IssueChange> batch, Reach reach) {
        try {
            return atOnce(batch, reach);
        } catch (RuntimeException e) {
            LOG.warn("A batch of {} issues failed and is tried issue by issue", batch.size(), e);
            return oneByOne(batch, reach);
        }
    }

    /** When this many fail, it is not the issues that are broken, and the rest need not wait for the same failure. */
    private Outcome oneByOne(List<IssueChange> batch, Reach reach) {
        Outcome outcome = Outcome.NONE;
        for (IssueChange change : batch) {
            boolean hopeless = outcome.failed().size() >= MOST_BROKEN;
            outcome = outcome.plus(hopeless ? Outcome.failedAt(change.issueId()) : alone(change, reach));
        }
        return outcome;
    }

    private Outcome alone(IssueChange change, Reach reach) {
        try {
            return atOnce(List.of(change), reach);
        } catch (RuntimeException e) {
            LOG.error("Issue {} cannot be recalculated; the next reconciliation tries again", change.issueId(), e);
            return Outcome.failedAt(change.issueId());
        }
    }

    private Outcome atOnce(List<IssueChange> batch, Reach reach) {
        Finding found = times.measured(Step.FIND, () -> finder.find(batch, reach));
        times.measured(Step.WRITE, () -> {
            store.apply(found.changes());
            return found;
        });
        return new Outcome(batch.size(), found.wrong(queue::holds), Set.of(), found.movedGoals(), found.relinked());
    }
}
