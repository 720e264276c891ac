package io.milepost.recalculation;

import java.util.Map;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;

/**
 * What differs between the store and the issues.
 *
 * @param originByChangedIssue for each issue that was stored wrongly, the issue whose change led to it
 */
record Finding(Changes changes, Map<Long, Long> originByChangedIssue) {

    /** Without the issues that somebody is known to be about to set right. */
    Finding withoutExpected(LongPredicate isExpected) {
        return new Finding(
                changes,
                originByChangedIssue.entrySet().stream()
                        .filter(entry -> !isExpected.test(entry.getValue()))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    Set<Long> goalsToReindex() {
        return changes.shifts().entrySet().stream()
                .filter(shift -> !shift.getValue().total().isNone())
                .map(Map.Entry::getKey)
                .filter(goal -> !changes.goals().removed().contains(goal))
                .collect(Collectors.toSet());
    }
}
