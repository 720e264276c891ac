package io.milepost.lookup;

import io.milepost.domain.FullRun;
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

    /** How far a full recalculation is, where one is running. */
    public record Advance(boolean running, long done, long total) {}
}
