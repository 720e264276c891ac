package io.milepost.recalculation;

import io.milepost.domain.IssueFact;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Reads what the calculation must know of Jira's issues; nobody's permissions apply. */
public interface IssueFacts {

    /**
     * An id that is absent from the answer is an issue that no longer exists, and everything stored of it goes: an issue
     * that cannot be read must throw instead.
     */
    Map<Long, IssueFact> read(Collection<Long> issueIds);

    /** The issues updated at or after this time. */
    List<Long> updatedSince(Instant time);

    /** Every issue's id, ascending. */
    long[] allIds();
}
