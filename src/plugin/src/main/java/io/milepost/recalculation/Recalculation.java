package io.milepost.recalculation;

import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sets what is stored of issues to what the issues say, one batch at a time in the whole cluster. */
public final class Recalculation {

    private static final Logger LOG = LoggerFactory.getLogger(Recalculation.class);

    private final ExclusiveRun exclusive;
    private final RecalculationQueue queue;
    private final ChangeFinder finder;
    private final GoalStore store;
    private final GoalIndex index;

    public Recalculation(
            ExclusiveRun exclusive, RecalculationQueue queue, ChangeFinder finder, GoalStore store, GoalIndex index) {
        this.exclusive = exclusive;
        this.queue = queue;
        this.finder = finder;
        this.store = store;
        this.index = index;
    }

    /** A batch that fails is tried again issue by issue, so that one broken issue holds up no other. */
    Outcome apply(List<IssueChange> batch, Reach reach) {
        try {
            return applyAtOnce(batch, reach);
        } catch (RuntimeException e) {
            LOG.warn("A batch of {} issues failed and is tried issue by issue", batch.size(), e);
            return batch.stream().map(change -> applyAlone(change, reach)).reduce(Outcome.NONE, Outcome::plus);
        }
    }

    private Outcome applyAlone(IssueChange change, Reach reach) {
        try {
            return applyAtOnce(List.of(change), reach);
        } catch (RuntimeException e) {
            LOG.error("Issue {} cannot be recalculated; the next reconciliation tries again", change.issueId(), e);
            return Outcome.failedAt(change.issueId());
        }
    }

    private Outcome applyAtOnce(List<IssueChange> batch, Reach reach) {
        Finding finding = exclusive.run(() -> store(finder.find(batch, reach)));
        index.reindex(finding.goalsToReindex());
        return new Outcome(batch.size(), finding.originByChangedIssue().size(), Set.of());
    }

    private Finding store(Finding found) {
        store.apply(found.changes());
        return found.withoutExpected(queue::holds);
    }
}
