package io.milepost.recalculation;

import java.util.Map;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;

/**
 * What differs between the store and the issues.
 *
 * @param originByChangedIssue for each issue that was stored wrongly, the issue whose change led to it
 * @param relinked activities that contribute to other goals than before
 */
record Finding(Changes changes, Map<Long, Long> originByChangedIssue, Set<Long> relinked) {

    /** How many issues were stored wrongly though nobody is known to be about to set them right. */
    int differences(LongPredicate isExpected) {
        return (int) originByChangedIssue.values().stream()
                .filter(origin -> !isExpected.test(origin))
                .count();
    }

    Set<Long> movedGoals() {
        return changes.shifts().entrySet().stream()
                .filter(shift -> !shift.getValue().change().isNone())
                .map(Map.Entry::getKey)
                .filter(goal -> !changes.goals().removed().contains(goal))
                .collect(Collectors.toSet());
    }
}
