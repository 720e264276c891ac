package io.milepost.lookup;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** Port: what waits for what, as it is stored, unfiltered: whoever asks must still pass the visibility gate. */
public interface DependencyRecords {

    /** By predecessor, its successors, where both are among these issues: one statement, however many they are. */
    Map<Long, Set<Long>> among(Collection<Long> issueIds);
}
