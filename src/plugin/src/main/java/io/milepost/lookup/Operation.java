package io.milepost.lookup;

import io.milepost.domain.FullRun;
import io.milepost.domain.FullRunState;
import io.milepost.domain.ReconciliationRun;
import java.time.Duration;
import java.util.Optional;

/** How the recalculation is doing, for administrators; and which version of Milepost does it. */
public record Operation(
        Waiting waiting,
        Optional<ReconciliationRun> reconciliation,
        Optional<FullRun> full,
        Advance advance,
        String version) {

    /** The issues in the queue, and for how long the oldest has waited. */
    public record Waiting(int issues, Duration oldest) {}

    /**
     * How far the full recalculation is, or how the last one ended.
     *
     * @param waiting one was asked for and has not begun
     * @param last empty before the first one
     * @param startedBy nobody where Milepost itself did, or the account is gone
     */
    public record Advance(boolean waiting, Optional<FullRunState> last, Optional<Person> startedBy) {}
}
