package io.milepost.lookup;

import io.milepost.domain.LedgerEntry;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Port: the ledger of many goals at once, unfiltered: whoever asks must still pass the visibility gate. */
public interface PlanLedger {

    /**
     * What was written of a goal.
     *
     * @param total how many entries
     * @param newest the last ones of them, the newest first
     */
    record Recent(int total, List<LedgerEntry> newest) {}

    /** By goal, what was written after that moment; goals of which nothing was written are absent. Four statements a slice. */
    Map<Long, Recent> after(Instant moment, Collection<Long> goalIds, int mostEach);

    /** By the quarters of an hour in which anything was written, which is finer than time zones are apart: how many entries. */
    Map<Instant, Integer> byQuarterHour(Collection<Long> goalIds);
}
