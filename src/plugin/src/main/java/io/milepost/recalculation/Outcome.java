package io.milepost.recalculation;

import java.util.HashSet;
import java.util.Set;

/**
 * What a recalculation did.
 *
 * @param issues how many issues it was asked for
 * @param differences stored numbers that were wrong although no event was waiting that would have set them right
 * @param failed issues that could not be recalculated
 * @param movedGoals goals whose state changed
 * @param relinked activities that contribute to other goals than before
 */
record Outcome(int issues, int differences, Set<Long> failed, Set<Long> movedGoals, Set<Long> relinked) {

    static final Outcome NONE = new Outcome(0, 0, Set.of(), Set.of(), Set.of());

    static Outcome failedAt(long issueId) {
        return new Outcome(1, 0, Set.of(issueId), Set.of(), Set.of());
    }

    /** Issues that needed no recalculation so far. */
    static Outcome lookedAt(int issues) {
        return new Outcome(issues, 0, Set.of(), Set.of(), Set.of());
    }

    static Outcome differences(int differences) {
        return new Outcome(0, differences, Set.of(), Set.of(), Set.of());
    }

    /** Of issues that were counted when they were looked at. */
    Outcome asPartOfALook() {
        return new Outcome(0, differences, failed, movedGoals, relinked);
    }

    Outcome plus(Outcome other) {
        return new Outcome(
                issues + other.issues,
                differences + other.differences,
                union(failed, other.failed),
                union(movedGoals, other.movedGoals),
                union(relinked, other.relinked));
    }

    private static Set<Long> union(Set<Long> one, Set<Long> other) {
        Set<Long> union = new HashSet<>(one);
        union.addAll(other);
        return union;
    }
}
