package io.milepost.recalculation;

import io.milepost.domain.Activity;
import io.milepost.domain.Traits;
import io.milepost.domain.plan.Rules;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds in what the stored activities differ from their issues. */
final class StoredActivities {

    private final IssueFacts facts;
    private final GoalStore store;

    StoredActivities(IssueFacts facts, GoalStore store) {
        this.facts = facts;
        this.store = store;
    }

    /** Asks Jira only for issues that contribute to something: all others are no activities. */
    ActivityChanges changes(Scope scope, Rules rules) {
        List<Long> contributing = scope.issues().stream()
                .filter(issue -> !scope.contributionsOf(issue).isEmpty())
                .toList();
        Map<Long, Traits> traits = contributing.isEmpty() ? Map.of() : facts.traits(contributing, rules);
        List<Activity> now = new ArrayList<>();
        traits.forEach((issue, its) ->
                scope.fact(issue).map(fact -> Activity.of(fact, its)).ifPresent(now::add));
        return ActivityChanges.between(store.activitiesBy(scope.issues()), now)
                .with(store.successorsOf(scope.issues()), successors(scope, Set.copyOf(contributing)));
    }

    /** Only of what has a bar in a roadmap: goals and activities. */
    private static Map<Long, Set<Long>> successors(Scope scope, Set<Long> contributing) {
        Map<Long, Set<Long>> successors = new HashMap<>();
        scope.issues().stream()
                .filter(issue -> scope.isGoal(issue) || contributing.contains(issue))
                .forEach(issue -> successors.put(
                        issue, scope.fact(issue).orElseThrow().relations().successorIds()));
        return successors;
    }
}
