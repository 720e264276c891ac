package io.milepost.recalculation;

import io.milepost.domain.ParentLink;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which goals a batch makes, moves and removes, and what offers them parents.
 *
 * @param added project by issue that has become a goal; its sums begin at 0
 * @param moved new project by goal
 * @param removed goals that are no more
 * @param links by goal, all links that offer it a parent, in place of those stored before
 */
public record GoalChanges(
        Map<Long, Long> added, Map<Long, Long> moved, Set<Long> removed, Map<Long, List<ParentLink>> links) {

    public boolean isEmpty() {
        return added.isEmpty() && moved.isEmpty() && removed.isEmpty() && links.isEmpty();
    }
}
