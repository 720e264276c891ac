package io.milepost.recalculation;

import io.milepost.domain.Drift;
import io.milepost.domain.FullRun;
import io.milepost.domain.ReconciliationRun;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The run log of tests that look at the runs and not at a database. */
public final class InMemoryRunLog implements RunLog {

    private Optional<ReconciliationRun> reconciliation = Optional.empty();
    private Optional<FullRun> full = Optional.empty();
    private final List<Drift> drifts = new ArrayList<>();

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

    @Override
    public void keep(Drift drift) {
        drifts.add(drift);
    }

    /** In the order in which they were found. */
    List<Drift> drifts() {
        return drifts;
    }
}
