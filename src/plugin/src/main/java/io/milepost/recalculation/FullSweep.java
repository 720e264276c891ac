package io.milepost.recalculation;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/** One pass over all issues and all sums; at most one at a time on a node. */
public final class FullSweep {

    private final IssueFacts facts;
    private final GoalStore store;
    private final Recalculation recalculation;
    private final SumAudit audit;
    private final AtomicBoolean running = new AtomicBoolean();
    private volatile FullProgress progress = FullProgress.IDLE;
    private volatile boolean cancelled;

    public FullSweep(IssueFacts facts, GoalStore store, Recalculation recalculation, SumAudit audit) {
        this.facts = facts;
        this.store = store;
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

    /** Empty when another pass is under way or this one was cancelled. */
    Optional<Outcome> run(RunHint hint) {
        if (!running.compareAndSet(false, true)) {
            return Optional.empty();
        }
        try {
            cancelled = false;
            Outcome outcome = overIssues(hint);
            return cancelled ? Optional.empty() : Optional.of(outcome.plus(Outcome.differences(audit.run())));
        } finally {
            progress = FullProgress.IDLE;
            running.set(false);
        }
    }

    private Outcome overIssues(RunHint hint) {
        AllIssues issues = new AllIssues(facts.allIds(), store);
        Outcome outcome = Outcome.NONE;
        while (issues.hasNext() && !cancelled) {
            progress = new FullProgress(true, issues.done(), issues.total());
            outcome = outcome.plus(recalculation.apply(hint.of(issues.next()), Reach.ISSUES_ONLY));
        }
        return outcome;
    }
}
