package io.milepost.recalculation;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * In what the store and the issues of a batch differ, and which goals that reaches.
 *
 * @param values of the number fields that goals want of their activities
 */
record Comparison(
        ScopeChanges scope,
        ForestChange forest,
        ValueChanges values,
        ActivityChanges activities,
        ReachedGoals goals,
        ValueNeeds needs) {

    Comparison with(ActivityChanges others) {
        return new Comparison(scope, forest, values, others, goals, needs);
    }

    /** By goal, the fields that it wants from now on; goals that want the same as before are absent. */
    Map<Long, Set<String>> newFields() {
        Map<Long, Set<String>> changed = new HashMap<>();
        for (long goal : goals.remaining()) {
            Set<String> wanted = needs.fields().get(goal);
            if (!wanted.equals(goals.fieldsBefore(goal))) {
                changed.put(goal, wanted);
            }
        }
        return changed;
    }
}
