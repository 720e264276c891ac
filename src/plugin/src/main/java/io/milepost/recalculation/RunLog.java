package io.milepost.recalculation;

import io.milepost.domain.Drift;
import io.milepost.domain.FullRun;
import io.milepost.domain.ReconciliationRun;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Remembers across restarts when the runs were last done and what they found. */
public interface RunLog {

    Optional<ReconciliationRun> lastReconciliation();

    void record(ReconciliationRun run);

    Optional<FullRun> lastFullRun();

    void record(FullRun run);

    /** Keeps for some months what a run found stored wrongly. */
    void keep(Drift drift);

    /** Up to when every change is known to be in the sums: the later run's beginning; empty before the first full run. */
    default Optional<Instant> mark() {
        return lastFullRun().map(full -> Stream.concat(
                        Stream.of(full.stamp().at()), lastReconciliation().map(ReconciliationRun::at).stream())
                .max(Comparator.naturalOrder())
                .orElseThrow());
    }
}
