package io.milepost.recalculation;

import io.milepost.domain.ActivityValue;
import io.milepost.domain.delivery.FieldTotals;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Reads what the values of goals' activities come to. */
final class GoalValues {

    private final GoalStore store;

    GoalValues(GoalStore store) {
        this.store = store;
    }

    /** By goal and field, what the values of its own activities come to after the changes. */
    Map<Long, Map<String, FieldTotals>> after(ValueChanges changes, ValueNeeds needs) {
        Set<Long> bySums = new HashSet<>(needs.wanting());
        bySums.removeAll(needs.withEnds());
        Map<Long, Map<String, FieldTotals>> totals = new HashMap<>();
        if (!bySums.isEmpty()) {
            store.valueTotals(bySums).forEach((goal, byField) -> totals.put(goal, new HashMap<>(byField)));
            changes.removed().forEach(value -> subtract(totals, value));
            addAll(totals, changes.set(), bySums);
        }
        if (!needs.withEnds().isEmpty()) {
            addAll(totals, rowsAfter(changes, needs.withEnds()), needs.withEnds());
        }
        return totals;
    }

    private Collection<ActivityValue> rowsAfter(ValueChanges changes, Set<Long> goals) {
        Map<ActivityValue.Key, ActivityValue> rows = new HashMap<>();
        store.valuesTo(goals).forEach(value -> rows.put(value.key(), value));
        changes.removed().forEach(value -> rows.remove(value.key()));
        changes.set().forEach(value -> rows.put(value.key(), value));
        return rows.values();
    }

    private static void subtract(Map<Long, Map<String, FieldTotals>> totals, ActivityValue value) {
        totals.getOrDefault(value.key().goalId(), new HashMap<>())
                .computeIfPresent(value.key().fieldId(), (field, sum) -> sum.minus(value));
    }

    private static void addAll(
            Map<Long, Map<String, FieldTotals>> totals, Collection<ActivityValue> values, Set<Long> goals) {
        values.stream().filter(value -> goals.contains(value.key().goalId())).forEach(value -> totals.computeIfAbsent(
                        value.key().goalId(), goal -> new HashMap<>())
                .merge(value.key().fieldId(), FieldTotals.of(value), FieldTotals::plus));
    }
}
