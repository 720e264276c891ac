package io.milepost.recalculation;

import io.milepost.recalculation.Outcome.Wrong;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;

/**
 * What differs between the store and the issues.
 *
 * @param originByChangedIssue for each issue that was stored wrongly, the issue whose change led to it
 * @param originsByGoal for each goal that moves, the issues whose changes led to it; those that move by time are absent
 * @param relinked activities that contribute to other goals than before
 */
record Finding(
        Changes changes, Map<Long, Long> originByChangedIssue, Map<Long, Set<Long>> originsByGoal, Set<Long> relinked) {

    /** Which issues were stored wrongly though nobody is known to be about to set them right, and what that moved. */
    Wrong wrong(LongPredicate isExpected) {
        List<Long> origins = originByChangedIssue.values().stream()
                .filter(origin -> !isExpected.test(origin))
                .toList();
        return origins.isEmpty() ? Wrong.NOTHING : new Wrong(origins.size(), shiftsBy(Set.copyOf(origins)));
    }

    private Map<Long, OptionalLong> shiftsBy(Set<Long> origins) {
        Map<Long, OptionalLong> shifts = new HashMap<>();
        for (long goal : movedGoals()) {
            if (originsByGoal.getOrDefault(goal, Set.of()).stream().anyMatch(origins::contains)) {
                shifts.put(goal, changes.shifts().get(goal).change().shift());
            }
        }
        return shifts;
    }

    Set<Long> movedGoals() {
        return changes.shifts().entrySet().stream()
                .filter(shift -> !shift.getValue().change().isNone())
                .map(Map.Entry::getKey)
                .filter(goal -> !changes.goals().removed().contains(goal))
                .collect(Collectors.toSet());
    }
}
