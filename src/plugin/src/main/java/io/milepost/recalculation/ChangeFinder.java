package io.milepost.recalculation;

import io.milepost.domain.Cause;
import io.milepost.domain.Delivery;
import io.milepost.domain.RuleStamp;
import io.milepost.domain.plan.Rules;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds what must change in the store so that it says what the issues say. */
public final class ChangeFinder {

    private final ScopeReader scopes;
    private final CauseFinder causes;
    private final CurrentRules rules;
    private final GoalStore store;
    private final Clock clock;

    public ChangeFinder(
            IssueFacts facts, IssueHistory history, CurrentRules rules, GoalStore store, Plans plans, Clock clock) {
        this.scopes = new ScopeReader(facts, store, plans);
        this.causes = new CauseFinder(history, store);
        this.rules = rules;
        this.store = store;
        this.clock = clock;
    }

    /** Reads only; the caller holds the {@link ExclusiveRun} from here until the changes are applied. */
    Finding find(List<IssueChange> batch, Reach reach) {
        Rules current = rules.rules();
        Map<Long, IssueChange> changeByIssue = batch.stream()
                .collect(Collectors.toMap(IssueChange::issueId, Function.identity(), IssueChange::joinedBy));
        Scope scope = scopes.read(changeByIssue.keySet(), reach, current);
        StoredScope stored = StoredScope.read(store, scope);
        ScopeChanges found = ScopeChanges.between(stored, scope);
        ForestChange forest = ForestChange.by(found, store);
        Changes changes = new Changes(
                new RuleStamp(clock.instant(), current.version()),
                found.goals(forest.parents()),
                found.removed(),
                found.set(),
                shifts(found, forest, causes.causes(OriginsByGoal.of(found, forest), changeByIssue)));
        return new Finding(changes, found.originByChangedIssue());
    }

    private static Map<Long, SumShift> shifts(
            ScopeChanges found, ForestChange forest, Map<Long, List<Cause>> causesByGoal) {
        Map<Long, Delivery> own = found.ownShifts();
        Map<Long, Delivery> total = forest.totalShifts();
        return Stream.concat(own.keySet().stream(), total.keySet().stream())
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(),
                        goal -> new SumShift(
                                own.getOrDefault(goal, Delivery.NONE),
                                total.getOrDefault(goal, Delivery.NONE),
                                causesByGoal.getOrDefault(goal, List.of()))));
    }
}
