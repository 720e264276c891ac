package io.milepost.recalculation;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a recalculation did.
 *
 * @param issues how many issues it was asked for
 * @param differences stored numbers that were wrong although no event was waiting that would have set them right
 * @param failed issues that could not be recalculated
 */
record Outcome(int issues, int differences, Set<Long> failed) {

    static final Outcome NONE = new Outcome(0, 0, Set.of());

    static Outcome failedAt(long issueId) {
        return new Outcome(1, 0, Set.of(issueId));
    }

    Outcome plus(Outcome other) {
        return new Outcome(
                issues + other.issues,
                differences + other.differences,
                Stream.concat(failed.stream(), other.failed.stream()).collect(Collectors.toSet()));
    }
}
