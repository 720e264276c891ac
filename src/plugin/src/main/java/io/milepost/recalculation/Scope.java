package io.milepost.recalculation;

import io.milepost.domain.ActivityValue;
import io.milepost.domain.Contribution;
import io.milepost.domain.Goal;
import io.milepost.domain.GoalLink;
import io.milepost.domain.IssueFact;
import io.milepost.domain.KpiValue;
import io.milepost.domain.ParentLink;
import io.milepost.domain.Relations;
import io.milepost.domain.Share;
import io.milepost.domain.delivery.Contributions;
import io.milepost.domain.plan.Rules;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The issues that one batch sets anew, as Jira and the stored goals show them; it grows until nothing hangs on it any more. */
final class Scope {

    private final Rules rules;
    private final Contributions contributions;
    private final Map<Long, Long> originByIssue = new HashMap<>();
    private final Map<Long, IssueFact> facts = new HashMap<>();
    private final Map<Long, Goal> storedGoals = new HashMap<>();
    private final Set<Long> askedGoals = new HashSet<>();
    private final Map<Long, Map<Long, Share>> shares = new HashMap<>();
    private final Map<Long, Map<String, KpiValue>> numbers = new HashMap<>();

    Scope(Rules rules) {
        this.rules = rules;
        this.contributions = new Contributions(rules);
    }

    void take(Map<Long, Long> origins, Map<Long, IssueFact> read) {
        originByIssue.putAll(origins);
        origins.keySet().forEach(facts::remove);
        facts.putAll(read);
    }

    void takeParents(Map<Long, IssueFact> read) {
        facts.putAll(read);
    }

    void takeGoals(Collection<Long> asked, Map<Long, Goal> stored) {
        askedGoals.addAll(asked);
        storedGoals.putAll(stored);
    }

    void takeShares(Map<Long, Map<Long, Share>> setByActivity) {
        shares.putAll(setByActivity);
    }

    void takeNumbers(Map<Long, Map<String, KpiValue>> byActivity) {
        numbers.clear();
        numbers.putAll(byActivity);
    }

    /** Also those of which issues are sub-tasks: their shares hold for these too. */
    Set<Long> issuesAndParents() {
        return Stream.concat(originByIssue.keySet().stream(), facts.keySet().stream())
                .collect(Collectors.toSet());
    }

    Set<Long> issues() {
        return Collections.unmodifiableSet(originByIssue.keySet());
    }

    /** The issue of the batch through which this one came in; of an issue of the batch, itself. */
    long originOf(long issueId) {
        return originByIssue.get(issueId);
    }

    /** Empty when the issue no longer exists. */
    Optional<IssueFact> fact(long issueId) {
        return Optional.ofNullable(facts.get(issueId));
    }

    boolean isGoal(long issueId) {
        return fact(issueId).filter(fact -> rules.isGoal(fact.typeId())).isPresent();
    }

    Optional<Goal> storedGoal(long issueId) {
        return Optional.ofNullable(storedGoals.get(issueId));
    }

    /** The number fields of which values of the goal's activities are kept; of all that the scope's activities serve. */
    Set<String> fieldsOf(long goalId) {
        return storedGoal(goalId).map(Goal::valueFields).orElse(Set.of());
    }

    List<Contribution> contributionsOf(long issueId) {
        return fact(issueId)
                .map(fact -> contributions.of(seen(fact), parentOf(fact), shares))
                .orElse(List.of());
    }

    /** The numbers must have been taken. */
    List<ActivityValue> valuesOf(long issueId, LongFunction<Set<String>> fieldsOfGoal) {
        return fact(issueId)
                .map(fact -> contributions.values(
                        seen(fact), parentOf(fact), shares, fieldsOfGoal, numbers.getOrDefault(issueId, Map.of())))
                .orElse(List.of());
    }

    List<ParentLink> parentLinksOf(long issueId) {
        return fact(issueId)
                .map(fact -> contributions.parentLinks(seen(fact), parentOf(fact)))
                .orElse(List.of());
    }

    Set<Long> unknownParents(Collection<Long> issueIds) {
        return relations(issueIds)
                .flatMapToLong(relations -> relations.parentId().stream())
                .boxed()
                .filter(parent -> !facts.containsKey(parent) && !originByIssue.containsKey(parent))
                .collect(Collectors.toSet());
    }

    /** The issues and all that they point at, of which the store has not been asked whether it has a goal. */
    Set<Long> goalsToAsk(Collection<Long> issueIds) {
        return Stream.concat(
                        issueIds.stream(),
                        issueIds.stream().flatMap(this::targetsOf).map(Target::issueId))
                .filter(goal -> !askedGoals.contains(goal))
                .collect(Collectors.toSet());
    }

    /** The issues that must be set anew because this one is. */
    Stream<Long> neighboursOf(long issueId, Reach reach) {
        Stream<Long> storedOtherwise = targetsOf(issueId)
                .filter(target -> target.isGoal != storedGoals.containsKey(target.issueId))
                .map(Target::issueId);
        return reach == Reach.ISSUES_ONLY ? storedOtherwise : Stream.concat(storedOtherwise, hangingOn(issueId));
    }

    private Stream<Long> hangingOn(long issueId) {
        boolean countsOtherwise = isGoal(issueId) && !isStoredInItsProject(issueId);
        return relations(List.of(issueId))
                .flatMap(relations -> Stream.concat(
                        relations.subTaskIds().stream(),
                        countsOtherwise ? relations.memberIds().stream() : Stream.empty()));
    }

    /** A new goal has members to find; in another project, others' rules weigh them. */
    private boolean isStoredInItsProject(long goalId) {
        return storedGoal(goalId)
                .filter(goal -> goal.projectId() == facts.get(goalId).projectId())
                .isPresent();
    }

    /** What the issue may contribute to, by itself or through its parent, be it a goal or not. */
    private Stream<Target> targetsOf(long issueId) {
        return fact(issueId).stream()
                .flatMap(fact -> Stream.concat(Stream.of(fact), parentOf(fact).stream()))
                .flatMap(fact -> Stream.concat(
                        Stream.of(new Target(fact.id(), rules.isGoal(fact.typeId()))),
                        fact.relations().goalLinks().stream()
                                .map(link -> new Target(link.targetId(), rules.isGoal(link.targetTypeId())))));
    }

    private Stream<Relations> relations(Collection<Long> issueIds) {
        return issueIds.stream().flatMap(issue -> fact(issue).map(IssueFact::relations).stream());
    }

    private Optional<IssueFact> parentOf(IssueFact issue) {
        return issue.relations().parentId().stream()
                .mapToObj(facts::get)
                .filter(Objects::nonNull)
                .map(this::seen)
                .findFirst();
    }

    /** A link was read with the type that its target had then; of an issue in the scope we know what it is now. */
    private IssueFact seen(IssueFact fact) {
        List<GoalLink> links = fact.relations().goalLinks();
        boolean outdated = links.stream().map(GoalLink::targetId).anyMatch(this::isKnownAsNoGoal);
        return outdated ? fact.withGoalLinks(target -> !isKnownAsNoGoal(target)) : fact;
    }

    private boolean isKnownAsNoGoal(long issueId) {
        return originByIssue.containsKey(issueId) && !isGoal(issueId);
    }

    private record Target(long issueId, boolean isGoal) {}
}
