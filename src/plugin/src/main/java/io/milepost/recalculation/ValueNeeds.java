package io.milepost.recalculation;

import io.milepost.domain.GoalForest;
import io.milepost.domain.plan.Aggregate;
import io.milepost.domain.plan.GoalPlan;
import io.milepost.domain.plan.KpiSource.ActivityField;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.Collectors;

/**
 * Which number fields of their activities goals want: for their own KPIs, and for those of goals above them that count
 * their sub-goals' activities as well.
 *
 * @param fields by goal
 * @param withEnds goals of which more than the sums is wanted: the outermost values or the latest
 */
record ValueNeeds(Map<Long, Set<String>> fields, Set<Long> withEnds) {

    private static final Set<Aggregate> SUMS = Set.of(Aggregate.SUM, Aggregate.MEAN);

    /** The goals must be complete upwards. */
    static ValueNeeds of(GoalForest forest, Collection<Long> goals, LongFunction<GoalPlan> planOf) {
        ValueNeeds needs = new ValueNeeds(new HashMap<>(), new HashSet<>());
        Map<Long, List<ActivityField>> handedDown = new HashMap<>();
        List<Long> topDown = new ArrayList<>(forest.bottomUp(goals));
        Collections.reverse(topDown);
        for (long goal : topDown) {
            List<ActivityField> wanted = new ArrayList<>(of(planOf.apply(goal)));
            forest.parentOf(goal).ifPresent(parent -> wanted.addAll(handedDown.getOrDefault(parent, List.of())));
            needs.add(goal, wanted);
            handedDown.put(
                    goal, wanted.stream().filter(ActivityField::withSubGoals).toList());
        }
        return needs;
    }

    private static List<ActivityField> of(GoalPlan plan) {
        return plan.kpis().stream()
                .filter(kpi -> kpi.source() instanceof ActivityField)
                .map(kpi -> (ActivityField) kpi.source())
                .toList();
    }

    private void add(long goal, List<ActivityField> wanted) {
        fields.put(goal, wanted.stream().map(ActivityField::fieldId).collect(Collectors.toSet()));
        if (wanted.stream().anyMatch(field -> !SUMS.contains(field.aggregate()))) {
            withEnds.add(goal);
        }
    }

    Set<Long> wanting() {
        return fields.entrySet().stream()
                .filter(goal -> !goal.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
