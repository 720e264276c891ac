package io.milepost.recalculation;

import io.milepost.domain.Contribution;
import io.milepost.domain.Goal;
import io.milepost.domain.ParentLink;
import io.milepost.domain.Sums;
import io.milepost.domain.plan.Rules;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/** All that should be stored, computed at once from all issues; and all that is stored, in the same form. */
public record PureState(Map<Long, Place> goals, Set<Contribution> contributions, Set<ParentLink> links) {

    /** A goal without the time of its calculation. */
    public record Place(long projectId, OptionalLong parentId, Sums sums) {}

    public static PureState of(IssueWorld world, Rules rules) {
        List<Long> ids = Arrays.stream(world.allIds()).boxed().toList();
        return new PlainRecomputation(world.read(ids), rules).state();
    }

    public static PureState stored(GoalStore store) {
        Collection<Goal> goals = store.allGoals();
        Set<Long> all = store.storedBetween(Long.MIN_VALUE, Long.MAX_VALUE).issues();
        return new PureState(
                goals.stream()
                        .collect(Collectors.toMap(
                                Goal::id, goal -> new Place(goal.projectId(), goal.parentId(), goal.sums()))),
                Set.copyOf(store.contributionsBy(all)),
                Set.copyOf(store.allParentLinks()));
    }
}
