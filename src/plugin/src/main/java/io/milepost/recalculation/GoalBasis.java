package io.milepost.recalculation;

import io.milepost.domain.Delivery;
import io.milepost.domain.Goal;
import io.milepost.domain.Span;
import java.util.List;

/**
 * From what a goal's state is calculated, beside its plan and those of its sub-goals that are calculated with it.
 *
 * @param sums its total without what those sub-goals count
 * @param unchanged its sub-goals that stay as they are stored
 */
record GoalBasis(long id, long projectId, Delivery sums, Span span, List<Goal> unchanged) {}
