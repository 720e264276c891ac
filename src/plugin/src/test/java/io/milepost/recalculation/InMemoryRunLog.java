package io.milepost.recalculation;

import io.milepost.domain.FullRun;
import io.milepost.domain.ReconciliationRun;
import java.util.Optional;

/** The run log of tests that look at the runs and not at a database. */
public final class InMemoryRunLog implements RunLog {

    private Optional<ReconciliationRun> reconciliation = Optional.empty();
    private Optional<FullRun> full = Optional.empty();

    @Override
    public Optional<ReconciliationRun> lastReconciliation() {
        return reconciliation;
    }

    @Override
    public void record(ReconciliationRun run) {
        reconciliation = Optional.of(run);
    }

    @Override
    public Optional<FullRun> lastFullRun() {
        return full;
    }

    @Override
    public void record(FullRun run) {
        full = Optional.of(run);
    }
}
