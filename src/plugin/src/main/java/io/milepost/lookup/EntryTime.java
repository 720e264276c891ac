package io.milepost.lookup;

import java.time.Instant;

/** When a line of a ledger was written. */
public record EntryTime(long entryId, Instant at) {}
