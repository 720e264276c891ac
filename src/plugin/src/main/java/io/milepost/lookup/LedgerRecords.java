package io.milepost.lookup;

import io.milepost.domain.LedgerEntry;
import java.util.List;

/** The stored ledger, unfiltered: whoever asks must still pass the visibility gate. */
public interface LedgerRecords {

    /** The newest first. */
    List<LedgerEntry> page(long goalId, int start, int limit);

    int count(long goalId);
}
