package io.milepost.lookup;

import io.milepost.domain.Contribution;
import java.util.Collection;
import java.util.Set;

/** Activities that a total counts and the reader may not see: how many, and their weight in millionths. */
public record Hidden(int activities, long weight) {

    static Hidden among(Collection<Contribution> contributions, Set<Long> seen) {
        long activities = contributions.stream()
                .mapToLong(Contribution::activityId)
                .filter(id -> !seen.contains(id))
                .distinct()
                .count();
        long weight = contributions.stream()
                .filter(contribution -> !seen.contains(contribution.activityId()))
                .mapToLong(contribution -> contribution.delivery().weight())
                .sum();
        return new Hidden(Math.toIntExact(activities), weight);
    }
}
