package io.milepost.recalculation;

import io.milepost.domain.GoalState;
import io.milepost.domain.plan.Reading;
import java.util.Map;

/**
 * What a calculation came to.
 *
 * @param states by goal
 * @param readings by goal and KPI id, the current values of all KPIs that have one
 */
record Calculated(Map<Long, GoalState> states, Map<Long, Map<String, Reading>> readings) {}
