package io.milepost.recalculation;

import io.milepost.domain.Cause;
import io.milepost.domain.CauseKind;
import io.milepost.domain.Delivery;
import io.milepost.domain.Occasion;
import io.milepost.domain.RuleStamp;
import io.milepost.domain.plan.Rules;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds what must change in the store so that it says what the issues and plans say. */
public final class ChangeFinder {

    private final ScopeReader scopes;
    private final CauseFinder causes;
    private final CurrentRules rules;
    private final GoalStore store;
    private final Plans plans;
    private final PlanCalendar calendar;

    public ChangeFinder(
            IssueFacts facts,
            IssueHistory history,
            CurrentRules rules,
            GoalStore store,
            Plans plans,
            PlanCalendar calendar) {
        this.scopes = new ScopeReader(facts, store, plans);
        this.causes = new CauseFinder(history, store);
        this.rules = rules;
        this.store = store;
        this.plans = plans;
        this.calendar = calendar;
    }

    /** Reads only; the caller holds the {@link ExclusiveRun} from here until the changes are applied. */
    Finding find(List<IssueChange> batch, Reach reach) {
        Rules current = rules.rules();
        Map<Long, IssueChange> changeByIssue = batch.stream()
                .collect(Collectors.toMap(IssueChange::issueId, Function.identity(), IssueChange::joinedBy));
        Scope scope = scopes.read(changeByIssue.keySet(), reach, current);
        ScopeChanges found = ScopeChanges.between(StoredScope.read(store, scope), scope);
        ForestChange forest = ForestChange.by(found, store);
        StateStep step = new StateStep(found, forest);
        GoalMoves moves = step.moves(store, Planned.read(plans, step.reached()), current, calendar);
        Reasons reasons = new Reasons(found, forest, moves, told(changeByIssue));
        Changes changes = new Changes(
                new RuleStamp(calendar.now(), current.version()),
                found.goals(),
                found.removed(),
                found.set(),
                shifts(found.ownShifts(), forest, moves, causes.causes(reasons.originsByGoal(), changeByIssue)));
        return new Finding(changes, originByChangedIssue(found, reasons));
    }

    private static Set<Long> told(Map<Long, IssueChange> changeByIssue) {
        return changeByIssue.values().stream()
                .filter(change -> !change.told().isEmpty())
                .map(IssueChange::issueId)
                .collect(Collectors.toSet());
    }

    private static Map<Long, Long> originByChangedIssue(ScopeChanges found, Reasons reasons) {
        Map<Long, Long> origins = new HashMap<>(reasons.originByWrongGoal());
        origins.putAll(found.originByChangedIssue());
        return origins;
    }

    private Map<Long, GoalShift> shifts(
            Map<Long, Delivery> own, ForestChange forest, GoalMoves moves, Map<Long, List<Cause>> causesByGoal) {
        List<Cause> time = List.of(Cause.ofRun(CauseKind.CLOCK, Occasion.of(calendar.now(), Optional.empty())));
        Map<Long, GoalShift> shifts = new HashMap<>();
        own.forEach((goal, shift) -> shifts.put(goal, new GoalShift(shift, forest.standing(goal), List.of())));
        moves.changes().forEach((goal, move) -> {
            List<Cause> why = moves.byTime().contains(goal) ? time : causesByGoal.getOrDefault(goal, List.of());
            shifts.put(goal, new GoalShift(own.getOrDefault(goal, Delivery.NONE), move, why));
        });
        return shifts;
    }
}
