package io.milepost.recalculation;

import io.milepost.domain.Contribution;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;

/** Says of each goal whose state changed through which issues of the batch it did. */
final class OriginsByGoal {

    private final ForestChange forest;
    private final Map<Long, Set<Long>> origins = new HashMap<>();

    private OriginsByGoal(ForestChange forest) {
        this.forest = forest;
    }

    /**
     * @param movedThemselves goals of the scope of which something is new that is not in other issues
     * @return goals at which nothing of the batch can be seen to have changed are absent
     */
    static Map<Long, Set<Long>> of(Comparison comparison, Set<Long> movedThemselves) {
        ScopeChanges changes = comparison.scope();
        ForestChange forest = comparison.forest();
        OriginsByGoal found = new OriginsByGoal(forest);
        List.of(changes.removed(), changes.set())
                .forEach(list -> list.forEach((Contribution contribution) ->
                        found.touch(contribution.goalId(), changes.originOf(contribution.activityId()))));
        comparison.values().keys().forEach(key -> found.touch(key.goalId(), changes.originOf(key.activityId())));
        forest.parents().keySet().forEach(goal -> found.touchWithParents(goal, changes.originsOfParentOf(goal)));
        changes.removedGoals().forEach(goal -> found.touch(goal, changes.originOf(goal)));
        movedThemselves.forEach(goal -> found.touch(goal, changes.originOf(goal)));
        return found.origins;
    }

    /** Through which issues of the batch a goal came to be looked at, whether anything of them changed or not. */
    static Map<Long, Set<Long>> ofLooking(Comparison comparison) {
        ScopeChanges changes = comparison.scope();
        OriginsByGoal found = new OriginsByGoal(comparison.forest());
        changes.goalsOfScope().forEach(goal -> found.touch(goal, changes.originOf(goal)));
        changes.contributions().forEach(part -> found.touch(part.goalId(), changes.originOf(part.activityId())));
        return found.origins;
    }

    private void touchWithParents(long goalId, Set<Long> originIds) {
        originIds.forEach(origin -> add(goalId, origin));
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
