package io.milepost.recalculation;

import io.milepost.domain.plan.Rules;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads a batch's scope in rounds of bulk reads: first the issues themselves, then what hangs on them, until all is in. */
final class ScopeReader {

    private final IssueFacts facts;
    private final GoalStore store;
    private final Plans plans;

    ScopeReader(IssueFacts facts, GoalStore store, Plans plans) {
        this.facts = facts;
        this.store = store;
        this.plans = plans;
    }

    Scope read(Set<Long> issueIds, Reach reach, Rules rules) {
        Scope scope = new Scope(rules);
        extend(
                scope,
                issueIds.stream().collect(Collectors.toMap(Function.identity(), Function.identity())),
                reach,
                rules);
        return scope;
    }

    /** @param originByIssue further issues, each with the issue of the batch through which it comes in */
    void extend(Scope scope, Map<Long, Long> originByIssue, Reach reach, Rules rules) {
        Map<Long, Long> next = originByIssue;
        while (!next.isEmpty()) {
            take(scope, next, rules);
            next = hangingOn(scope, next.keySet(), reach);
        }
        scope.takeShares(plans.shares(scope.issuesAndParents()));
    }

    private void take(Scope scope, Map<Long, Long> originByIssue, Rules rules) {
        scope.take(originByIssue, facts.read(originByIssue.keySet(), rules));
        Set<Long> parents = scope.unknownParents(originByIssue.keySet());
        if (!parents.isEmpty()) {
            scope.takeParents(facts.read(parents, rules));
        }
        Set<Long> goals = scope.goalsToAsk(originByIssue.keySet());
        scope.takeGoals(goals, store.goals(goals));
    }

    private Map<Long, Long> hangingOn(Scope scope, Collection<Long> issueIds, Reach reach) {
        Map<Long, Long> originByIssue = new HashMap<>();
        issueIds.forEach(issue -> scope.neighboursOf(issue, reach)
                .forEach(neighbour -> originByIssue.putIfAbsent(neighbour, scope.originOf(issue))));
        membersLeftBehind(scope, issueIds)
                .forEach((issue, members) ->
                        members.forEach(member -> originByIssue.putIfAbsent(member, scope.originOf(issue))));
        originByIssue.keySet().removeAll(scope.issues());
        return originByIssue;
    }

    /** What is stored under an issue that is no goal (any more) must find its goals anew. */
    private Map<Long, Set<Long>> membersLeftBehind(Scope scope, Collection<Long> issueIds) {
        Set<Long> noGoals =
                issueIds.stream().filter(issue -> !scope.isGoal(issue)).collect(Collectors.toSet());
        return noGoals.isEmpty() ? Map.of() : store.membersOf(noGoals);
    }
}
