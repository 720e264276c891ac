package io.milepost.recalculation;

import io.milepost.domain.Activity;
import io.milepost.domain.ActivityValue;
import io.milepost.domain.Contribution;
import io.milepost.domain.Delivery;
import io.milepost.domain.Goal;
import io.milepost.domain.GoalState;
import io.milepost.domain.ParentLink;
import io.milepost.domain.plan.Rules;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** All that should be stored, computed at once from all issues and plans; and all that is stored, in the same form. */
public record PureState(
        Map<Long, Place> goals,
        Set<Contribution> contributions,
        Set<ActivityValue> values,
        Set<ParentLink> links,
        Set<Activity> activities,
        Map<Long, Set<Long>> successors) {

    /** A goal without the time of its calculation. */
    public record Place(long projectId, Delivery own, GoalState state) {}

    /** Of a world in which nobody has planned anything. */
    public static PureState of(IssueWorld world, Rules rules) {
        return of(world, new InMemoryPlans(), rules);
    }

    static PureState of(IssueWorld world, InMemoryPlans plans, Rules rules) {
        return new PlainRecomputation(world, plans, rules).state();
    }

    /** Values without the time of their change, which depends on when it was found. */
    public static PureState stored(GoalStore store) {
        Collection<Goal> goals = store.allGoals();
        Map<Long, Place> places = goals.stream()
                .collect(Collectors.toMap(Goal::id, goal -> new Place(goal.projectId(), goal.own(), goal.state())));
        Set<Long> all = store.storedBetween(Long.MIN_VALUE, Long.MAX_VALUE).issues();
        return new PureState(
                places,
                Set.copyOf(store.contributionsBy(all)),
                store.valuesTo(places.keySet()).stream()
                        .map(value -> value.since(Instant.EPOCH))
                        .collect(Collectors.toSet()),
                Set.copyOf(store.allParentLinks()),
                Set.copyOf(store.activitiesBy(all)),
                store.successorsOf(all));
    }
}
