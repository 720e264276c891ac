package io.milepost.recalculation;

import io.milepost.domain.Contribution;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;

/** Says of each goal whose total moved through which issues of the batch it did. */
final class OriginsByGoal {

    private final ForestChange forest;
    private final Map<Long, Set<Long>> origins = new HashMap<>();

    private OriginsByGoal(ForestChange forest) {
        this.forest = forest;
    }

    static Map<Long, Set<Long>> of(ScopeChanges changes, ForestChange forest) {
        OriginsByGoal found = new OriginsByGoal(forest);
        List.of(changes.removed(), changes.set())
                .forEach(list -> list.forEach((Contribution contribution) ->
                        found.touch(contribution.goalId(), changes.originOf(contribution.activityId()))));
        forest.parents().keySet().forEach(goal -> found.touchParents(goal, changes.originsOfParentOf(goal)));
        changes.removedGoals().forEach(goal -> found.touch(goal, changes.originOf(goal)));
        found.origins.keySet().retainAll(forest.totalShifts().keySet());
        return found.origins;
    }

    private void touchParents(long goalId, Set<Long> originIds) {
        touchAll(forest.before().parentOf(goalId), originIds);
        touchAll(forest.after().parentOf(goalId), originIds);
    }

    private void touchAll(OptionalLong goalId, Set<Long> originIds) {
        goalId.ifPresent(goal -> originIds.forEach(origin -> touch(goal, origin)));
    }

    private void touch(long goalId, long originId) {
        add(goalId, originId);
        forest.before().ancestorsOf(goalId).forEach(above -> add(above, originId));
        forest.after().ancestorsOf(goalId).forEach(above -> add(above, originId));
    }

    private void add(long goalId, long originId) {
        origins.computeIfAbsent(goalId, goal -> new TreeSet<>()).add(originId);
    }
}
