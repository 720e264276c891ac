package io.milepost.lookup;

import io.milepost.domain.GoalState;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;

/**
 * How goals stood at a moment in the past, from the stored ledger, unfiltered: whoever asks must still pass the visibility
 * gate.
 */
public interface PastStates {

    /** @param since when the goal came to stand so */
    record PastState(GoalState state, Instant since) {}

    /**
     * By goal, where its last entry up to that moment left it; one statement a slice of ids. Goals that had no entry by
     * then, and those that were gone, are absent.
     */
    Map<Long, PastState> at(Instant moment, Collection<Long> goalIds);
}
