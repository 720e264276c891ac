package io.milepost.recalculation;

import io.milepost.recalculation.AllIssues.Chunk;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One pass over all issues and all sums; at most one at a time on a node. */
public final class FullSweep {

    private static final Logger LOG = LoggerFactory.getLogger(FullSweep.class);
    private static final int BATCH = 500;

    private final IssueFacts facts;
    private final GoalStore store;
    private final FirstLook firstLook;
    private final Recalculation recalculation;
    private final SumAudit audit;
    private final AtomicBoolean running = new AtomicBoolean();
    private volatile FullProgress progress = FullProgress.IDLE;
    private volatile boolean cancelled;

    public FullSweep(
            IssueFacts facts, GoalStore store, FirstLook firstLook, Recalculation recalculation, SumAudit audit) {
        this.facts = facts;
        this.store = store;
        this.firstLook = firstLook;
        this.recalculation = recalculation;
        this.audit = audit;
    }

    FullProgress progress() {
        return progress;
    }

    /** Ends after the chunk in hand; the store is then as right as before, though not all of it has been looked at. */
    void cancel() {
        cancelled = true;
    }

    /** Empty when another pass is under way or this one was cancelled; the predicate says at each chunk whether it was. */
    Optional<Outcome> run(RunHint hint, Predicate<FullProgress> goesOn) {
        if (!running.compareAndSet(false, true)) {
            return Optional.empty();
        }
        try {
            cancelled = false;
            Outcome outcome = overIssues(hint, goesOn);
            return cancelled ? Optional.empty() : Optional.of(outcome.plus(Outcome.of(audit.run())));
        } finally {
            progress = FullProgress.IDLE;
            running.set(false);
        }
    }

    private Outcome overIssues(RunHint hint, Predicate<FullProgress> goesOn) {
        AllIssues issues = new AllIssues(facts.allIds(), store);
        Deque<Long> doubtful = new ArrayDeque<>();
        Outcome outcome = Outcome.NONE;
        while (issues.hasNext() && !cancelled) {
            progress = new FullProgress(true, issues.done(), issues.total());
            cancelled |= !goesOn.test(progress);
            Chunk chunk = issues.next();
            doubtful.addAll(doubtful(chunk));
            outcome = outcome.plus(Outcome.lookedAt(chunk.issues().size()));
            while (!cancelled && doubtful.size() >= (issues.hasNext() ? BATCH : 1)) {
                outcome = outcome.plus(setAnew(doubtful, hint));
            }
        }
        return outcome;
    }

    /** All, when not even a look is possible: which issue it is that cannot be read, the recalculation finds out. */
    private Set<Long> doubtful(Chunk chunk) {
        try {
            return firstLook.doubtful(chunk);
        } catch (RuntimeException e) {
            LOG.warn("{} issues could not be looked at together", chunk.issues().size(), e);
            return chunk.issues();
        }
    }

    private Outcome setAnew(Deque<Long> doubtful, RunHint hint) {
        List<Long> batch = Stream.generate(doubtful::poll)
                .limit(Math.min(BATCH, doubtful.size()))
                .toList();
        return recalculation.apply(hint.of(batch), Reach.ISSUES_ONLY).asPartOfALook();
    }
}
