package io.milepost.recalculation;

import io.milepost.domain.plan.Rules;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

/** Holds the issues of a batch, and what hangs on them, against the store. */
final class ScopeComparison {

    private final ScopeReader scopes;
    private final ActivityValues values;
    private final StoredActivities activities;
    private final GoalStore store;
    private final Plans plans;

    ScopeComparison(IssueFacts facts, GoalStore store, Plans plans) {
        this.scopes = new ScopeReader(facts, store, plans);
        this.values = new ActivityValues(facts, store);
        this.activities = new StoredActivities(facts, store);
        this.store = store;
        this.plans = plans;
    }

    /** Where a goal wants other fields of its activities than before, these activities are looked at as well. */
    Comparison of(Set<Long> issueIds, Reach reach, Rules rules) {
        Scope scope = scopes.read(issueIds, reach, rules);
        Map<Long, Set<String>> fields = Map.of();
        Set<Long> looked = new HashSet<>();
        Comparison found = compare(scope, fields, looked, rules);
        while (!found.newFields().equals(fields)) {
            fields = found.newFields();
            looked.addAll(fields.keySet());
            scopes.extend(scope, missing(found, fields.keySet(), scope), reach, rules);
            found = compare(scope, fields, looked, rules);
        }
        return found.with(activities.changes(scope, rules));
    }

    /**
     * @param looked goals of which it has been found once that they want other fields: they stay touched even where nothing
     *     is left of the value that led to them, or they would be found and lost again for ever
     */
    private Comparison compare(Scope scope, Map<Long, Set<String>> newFields, Set<Long> looked, Rules rules) {
        ScopeChanges changes = ScopeChanges.between(StoredScope.read(store, scope), scope);
        ValueChanges valueChanges =
                values.changes(scope, goal -> newFields.containsKey(goal) ? newFields.get(goal) : scope.fieldsOf(goal));
        Set<Long> touched = new HashSet<>(changes.touchedGoals());
        touched.addAll(looked);
        touched.addAll(valueChanges.goals());
        ForestChange forest = ForestChange.by(changes, touched, store);
        ReachedGoals goals = ReachedGoals.read(changes, forest, touched, new ReachedGoals.Reader(store, plans, rules));
        ValueNeeds needs = ValueNeeds.of(goals.forest(), goals.remaining(), goals.planned()::planOf);
        return new Comparison(changes, forest, valueChanges, ActivityChanges.NONE, goals, needs);
    }

    /** The activities of these goals that are not in the scope, each with an issue of the batch that leads to them. */
    private Map<Long, Long> missing(Comparison found, Set<Long> goals, Scope scope) {
        Map<Long, Long> missing = new HashMap<>();
        store.membersOf(goals).forEach((goal, members) -> {
            long origin = origin(found, goal, scope);
            members.forEach(member -> missing.put(member, origin));
        });
        missing.keySet().removeAll(scope.issues());
        return missing;
    }

    private static long origin(Comparison found, long goal, Scope scope) {
        OptionalLong next = OptionalLong.of(goal);
        while (next.isPresent() && !scope.issues().contains(next.getAsLong())) {
            next = found.goals().forest().parentOf(next.getAsLong());
        }
        return next.isPresent()
                ? scope.originOf(next.getAsLong())
                : scope.originOf(scope.issues().iterator().next());
    }
}
