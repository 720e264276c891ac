package io.milepost.recalculation;

import io.milepost.domain.StateChange;
import java.util.Map;
import java.util.Set;

/**
 * The goals whose state changes.
 *
 * @param byTime those of them that do so by nothing but the passing of time
 */
record GoalMoves(Map<Long, StateChange> changes, Set<Long> byTime) {}
