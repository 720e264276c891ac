package io.milepost.notices;

import io.milepost.domain.LedgerEntry;
import java.util.List;

/** Port: the lines of the ledger in the order in which they were written, by id. */
public interface NewEntries {

    /** The oldest of those above the first id and up to the second one in which the health is another than before. */
    List<LedgerEntry> healthsBetween(long after, long upTo, int most);

    /** 0 while there is none. */
    long lastEntry();
}
