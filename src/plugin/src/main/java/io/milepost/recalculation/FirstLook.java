package io.milepost.recalculation;

import io.milepost.domain.Activity;
import io.milepost.domain.Contribution;
import io.milepost.domain.IssueFact;
import io.milepost.domain.Share;
import io.milepost.domain.delivery.Contributions;
import io.milepost.domain.plan.Rules;
import io.milepost.recalculation.AllIssues.Chunk;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Sorts out the activities that are surely stored rightly and of which no goal keeps numbers, so that a full recalculation need not set nearly all issues
 * again to what they are. It holds no lock and changes nothing: what it doubts goes the way of every change.
 */
public final class FirstLook {

    private final IssueFacts facts;
    private final Plans plans;
    private final CurrentRules rules;

    public FirstLook(IssueFacts facts, Plans plans, CurrentRules rules) {
        this.facts = facts;
        this.plans = plans;
        this.rules = rules;
    }

    /** The issues of the chunk that must be looked at closely: all goals are among them. */
    Set<Long> doubtful(Chunk chunk) {
        Rules current = rules.rules();
        Map<Long, IssueFact> found = withParents(facts.read(chunk.issues(), current), current);
        Map<Long, Map<Long, Share>> shares = plans.shares(found.keySet());
        Map<Long, List<Contribution>> stored = byActivity(chunk.stored().contributions());
        Contributions contributions = new Contributions(current);
        Set<Long> doubtful = new HashSet<>(chunk.stored().goals());
        for (long issue : chunk.issues()) {
            List<Contribution> before = stored.getOrDefault(issue, List.of());
            IssueFact fact = found.get(issue);
            if (fact == null
                    || current.isGoal(fact.typeId())
                    || !contributions.of(fact, parentOf(fact, found), shares).equals(before)
                    || before.stream().anyMatch(part -> chunk.keepingValues().contains(part.goalId()))) {
                doubtful.add(issue);
            }
        }
        doubtful.addAll(wronglyPlaced(chunk, stored.keySet(), doubtful, found, current));
        return doubtful;
    }

    /** Those of the others that stand elsewhere in roadmaps than is stored, or in none any more. */
    private List<Long> wronglyPlaced(
            Chunk chunk, Set<Long> contributing, Set<Long> doubtful, Map<Long, IssueFact> found, Rules current) {
        List<Long> activities =
                contributing.stream().filter(issue -> !doubtful.contains(issue)).toList();
        Map<Long, Activity> placed = new HashMap<>();
        facts.traits(activities, current)
                .forEach((issue, traits) -> placed.put(issue, Activity.of(found.get(issue), traits)));
        return chunk.issues().stream()
                .filter(issue -> !Objects.equals(
                                placed.get(issue), chunk.stored().activities().get(issue))
                        || !successors(placed.get(issue), found)
                                .equals(chunk.stored().successors().getOrDefault(issue, Set.of())))
                .toList();
    }

    /** For what is no activity nothing waits; goals are doubtful anyway. */
    private static Set<Long> successors(Activity activity, Map<Long, IssueFact> found) {
        return activity == null
                ? Set.of()
                : found.get(activity.id()).relations().successorIds();
    }

    private Map<Long, IssueFact> withParents(Map<Long, IssueFact> read, Rules current) {
        Set<Long> parents = new HashSet<>();
        read.values().forEach(fact -> fact.relations().parentId().ifPresent(parents::add));
        parents.removeAll(read.keySet());
        if (parents.isEmpty()) {
            return read;
        }
        Map<Long, IssueFact> all = new HashMap<>(read);
        all.putAll(facts.read(parents, current));
        return all;
    }

    private static Optional<IssueFact> parentOf(IssueFact fact, Map<Long, IssueFact> found) {
        OptionalLong parent = fact.relations().parentId();
        return parent.isPresent() ? Optional.ofNullable(found.get(parent.getAsLong())) : Optional.empty();
    }

    /** Each activity's contributions in the order in which they are calculated. */
    private static Map<Long, List<Contribution>> byActivity(List<Contribution> stored) {
        Map<Long, List<Contribution>> byActivity = new HashMap<>();
        stored.forEach(part -> byActivity
                .computeIfAbsent(part.activityId(), activity -> new ArrayList<>(1))
                .add(part));
        byActivity.values().forEach(parts -> parts.sort(Comparator.comparingLong(Contribution::goalId)));
        return byActivity;
    }
}
