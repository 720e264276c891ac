package io.milepost.recalculation;

import io.milepost.domain.ActivityValue;
import io.milepost.domain.Contribution;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongFunction;

/** Finds in what the values of activities' number fields change. */
final class ActivityValues {

    private final IssueFacts facts;
    private final GoalStore store;

    ActivityValues(IssueFacts facts, GoalStore store) {
        this.facts = facts;
        this.store = store;
    }

    /** Asks Jira only for what some goal wants. */
    ValueChanges changes(Scope scope, LongFunction<Set<String>> fieldsOfGoal) {
        Set<Long> activities = new HashSet<>();
        Set<String> fields = new HashSet<>();
        for (long issue : scope.issues()) {
            for (Contribution part : scope.contributionsOf(issue)) {
                Set<String> wanted = fieldsOfGoal.apply(part.goalId());
                if (!wanted.isEmpty()) {
                    activities.add(issue);
                    fields.addAll(wanted);
                }
            }
        }
        scope.takeNumbers(fields.isEmpty() ? Map.of() : facts.numbers(activities, fields));
        List<ActivityValue> now = activities.stream()
                .flatMap(activity -> scope.valuesOf(activity, fieldsOfGoal).stream())
                .toList();
        return ValueChanges.between(store.valuesBy(scope.issues()), now);
    }
}
