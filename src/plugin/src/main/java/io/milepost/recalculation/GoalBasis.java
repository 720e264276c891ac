package io.milepost.recalculation;

import io.milepost.domain.Delivery;
import io.milepost.domain.Goal;
import io.milepost.domain.Span;
import io.milepost.domain.delivery.FieldTotals;
import java.util.List;
import java.util.Map;

/**
 * From what a goal's state is calculated, beside its plan and those of its sub-goals that are calculated with it.
 *
 * @param sums its total without what those sub-goals count
 * @param values by number field, what the values of its own activities come to
 * @param unchanged its sub-goals that stay as they are stored
 */
record GoalBasis(
        long id, long projectId, Delivery sums, Span span, Map<String, FieldTotals> values, List<Goal> unchanged) {}
