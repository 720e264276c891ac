package io.milepost.recalculation;

import io.milepost.domain.Cause;
import io.milepost.domain.CauseKind;
import io.milepost.domain.GoalState;
import io.milepost.domain.IssueFact;
import io.milepost.domain.StateChange;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Calculates what changes of issues would do to goals, as a batch would find it after them, and keeps nothing. */
public final class ChangeTrial {

    private static final IssueHistory NO_HISTORY = new IssueHistory() {
        @Override
        public Map<Long, List<Cause>> since(Map<Long, Instant> sinceByIssue, Set<String> numberFieldIds) {
            return Map.of();
        }

        @Override
        public List<NumberChange> numberChanges(Map<Long, Set<String>> fieldIdsByIssue) {
            return List.of();
        }
    };

    private final IssueFacts facts;
    private final CurrentRules rules;
    private final GoalStore store;
    private final Plans plans;
    private final PlanCalendar calendar;

    public ChangeTrial(IssueFacts facts, CurrentRules rules, GoalStore store, Plans plans, PlanCalendar calendar) {
        this.facts = facts;
        this.rules = rules;
        this.store = store;
        this.plans = plans;
        this.calendar = calendar;
    }

    /**
     * By goal, its state as the issues are now and as it would be; goals that would stay as they are are absent. Waits for no
     * batch: what one writes meanwhile may be in one of the two.
     *
     * @param edits by issue, what it would be
     */
    public Map<Long, StateChange> of(Map<Long, UnaryOperator<IssueFact>> edits) {
        if (edits.isEmpty()) {
            return Map.of();
        }
        Map<Long, StateChange> now = found(edits.keySet(), facts);
        Map<Long, StateChange> then = found(edits.keySet(), new EditedFacts(facts, edits));
        Set<Long> goals = new HashSet<>(now.keySet());
        goals.addAll(then.keySet());
        Map<Long, StateChange> changes = new HashMap<>();
        goals.forEach(goal -> changes.put(goal, new StateChange(after(goal, now, then), after(goal, then, now))));
        changes.values().removeIf(StateChange::isNone);
        return changes;
    }

    /** What is stored where a batch would find nothing to change. */
    private static GoalState after(long goal, Map<Long, StateChange> changes, Map<Long, StateChange> others) {
        return changes.containsKey(goal)
                ? changes.get(goal).after()
                : others.get(goal).before();
    }

    private Map<Long, StateChange> found(Set<Long> issueIds, IssueFacts read) {
        List<IssueChange> batch = issueIds.stream()
                .map(issue -> IssueChange.of(issue, CauseKind.DATES, calendar.now(), Optional.empty()))
                .toList();
        Map<Long, StateChange> found = new HashMap<>();
        new ChangeFinder(read, NO_HISTORY, rules, store, plans, calendar)
                .find(batch, Reach.NEIGHBOURS)
                .changes()
                .shifts()
                .forEach((goal, shift) -> found.put(goal, shift.change()));
        return found;
    }
}
