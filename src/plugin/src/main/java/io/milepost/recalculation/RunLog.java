package io.milepost.recalculation;

import io.milepost.domain.FullRun;
import io.milepost.domain.ReconciliationRun;
import java.time.Instant;
import java.util.Optional;

/** Remembers across restarts when the runs were last done and what they found. */
public interface RunLog {

    /** Up to when every change is known to be in the sums; empty before the first full recalculation. */
    Optional<Instant> mark();

    void moveMark(Instant mark);

    Optional<ReconciliationRun> lastReconciliation();

    void record(ReconciliationRun run);

    Optional<FullRun> lastFullRun();

    void record(FullRun run);
}
