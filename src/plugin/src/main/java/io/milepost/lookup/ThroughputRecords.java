package io.milepost.lookup;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Which work was done when, from the stored ledger, unfiltered: whoever asks must still pass the visibility gate. */
public interface ThroughputRecords {

    /** The first moment from which the ledger knows of the goal. */
    Optional<Instant> knownSince(long goalId);

    /** Only what people's work has changed, not what a change of links, weights or rules has; the oldest first. */
    List<DoneStep> doneSince(long goalId, Instant from);
}
