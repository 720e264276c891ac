package io.milepost.lookup;

import io.milepost.domain.LedgerEntry;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** The stored ledger, unfiltered: whoever asks must still pass the visibility gate. */
public interface LedgerRecords {

    /** The newest first. */
    List<LedgerEntry> page(long goalId, int start, int limit);

    int count(long goalId);

    /** Of all entries from one moment to another, both included; the oldest first. */
    List<EntryTime> times(long goalId, Instant from, Instant to);

    /** These entries of the goal; the oldest first. */
    List<LedgerEntry> entries(long goalId, Collection<Long> entryIds);
}
