package io.milepost.recalculation;

import io.milepost.domain.StateChange;
import java.util.Map;
import java.util.Set;

/**
 * The goals whose state changes.
 *
 * @param byTime those of them that do so by nothing but the passing of time
 * @param calculated what came out for all goals that were looked at
 */
record GoalMoves(Map<Long, StateChange> changes, Set<Long> byTime, Calculated calculated) {}
