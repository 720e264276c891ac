package io.milepost.recalculation;

import io.milepost.domain.Activity;
import io.milepost.domain.Contribution;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All that is stored of the issues whose ids lie in a range.
 *
 * @param activities by id
 * @param goals the issues that are stored as goals or as sub-goals of others
 * @param successors by issue, what waits for it; those for which nothing waits are absent
 */
public record StoredRange(
        List<Contribution> contributions,
        Map<Long, Activity> activities,
        Set<Long> goals,
        Map<Long, Set<Long>> successors) {

    public Set<Long> issues() {
        Set<Long> issues = new HashSet<>(goals);
        issues.addAll(activities.keySet());
        issues.addAll(successors.keySet());
        contributions.forEach(part -> issues.add(part.activityId()));
        return issues;
    }
}
