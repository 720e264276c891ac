package io.milepost.recalculation;

import io.milepost.domain.Contribution;
import io.milepost.domain.Contributions;
import io.milepost.domain.Delivery;
import io.milepost.domain.Goal;
import io.milepost.domain.GoalForest;
import io.milepost.domain.IssueFact;
import io.milepost.domain.ParentLink;
import io.milepost.domain.Rules;
import io.milepost.domain.Sums;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All that should be stored, computed at once from all issues; and all that is stored, in the same form. */
public record PureState(Map<Long, Place> goals, Set<Contribution> contributions, Set<ParentLink> links) {

    /** A goal without the time of its calculation. */
    public record Place(long projectId, OptionalLong parentId, Sums sums) {}

    public static PureState of(IssueWorld world, Rules rules) {
        List<Long> ids = Arrays.stream(world.allIds()).boxed().toList();
        Map<Long, IssueFact> facts = world.read(ids);
        Set<Contribution> contributions = each(facts, new Contributions(rules)::of);
        Set<ParentLink> links = each(facts, new Contributions(rules)::parentLinks);
        Map<Long, IssueFact> goals = facts.values().stream()
                .filter(fact -> rules.isGoal(fact.typeId()))
                .collect(Collectors.toMap(IssueFact::id, Function.identity()));
        return new PureState(places(goals, contributions, links), contributions, links);
    }

    public static PureState stored(GoalStore store) {
        Collection<Goal> goals = store.allGoals();
        Set<Long> all = store.issuesBetween(Long.MIN_VALUE, Long.MAX_VALUE);
        return new PureState(
                goals.stream()
                        .collect(Collectors.toMap(
                                Goal::id, goal -> new Place(goal.projectId(), goal.parentId(), goal.sums()))),
                Set.copyOf(store.contributionsBy(all)),
                Set.copyOf(store.allParentLinks()));
    }

    private static Map<Long, Place> places(
            Map<Long, IssueFact> goals, Set<Contribution> contributions, Set<ParentLink> links) {
        GoalForest forest = GoalForest.resolve(goals::containsKey, links);
        Map<Long, Place> places = new HashMap<>();
        goals.forEach((id, fact) -> {
            Set<Long> below = goals.keySet().stream()
                    .filter(other ->
                            other.equals(id) || forest.ancestorsOf(other).contains(id))
                    .collect(Collectors.toSet());
            Sums sums = new Sums(sum(contributions, Set.of(id)), sum(contributions, below));
            places.put(id, new Place(fact.projectId(), forest.parentOf(id), sums));
        });
        return places;
    }

    private static Delivery sum(Set<Contribution> contributions, Set<Long> goals) {
        return contributions.stream()
                .filter(part -> goals.contains(part.goalId()))
                .map(Contribution::delivery)
                .reduce(Delivery.NONE, Delivery::plus);
    }

    private static <T> Set<T> each(Map<Long, IssueFact> facts, Rule<T> rule) {
        return facts.values().stream()
                .flatMap(fact -> rule.of(fact, parent(fact, facts)).stream())
                .collect(Collectors.toSet());
    }

    private static Optional<IssueFact> parent(IssueFact fact, Map<Long, IssueFact> facts) {
        OptionalLong parent = fact.relations().parentId();
        return parent.isPresent() ? Optional.ofNullable(facts.get(parent.getAsLong())) : Optional.empty();
    }

    private interface Rule<T> {
        List<T> of(IssueFact issue, Optional<IssueFact> parent);
    }
}
