package io.milepost.recalculation;

import io.milepost.domain.Cause;
import io.milepost.domain.CauseKind;
import io.milepost.domain.Delivery;
import io.milepost.domain.Goal;
import io.milepost.domain.GoalForest;
import io.milepost.domain.Occasion;
import io.milepost.domain.RuleStamp;
import io.milepost.domain.StateChange;
import io.milepost.domain.delivery.FieldTotals;
import io.milepost.domain.plan.Measurement;
import io.milepost.domain.plan.Rules;
import io.milepost.recalculation.Outcome.Wrong;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Holds the stored sums and states against the stored contributions, links and plans, and sets right what does not agree. */
public final class SumAudit {

    private static final Logger LOG = LoggerFactory.getLogger(SumAudit.class);

    private final ExclusiveRun exclusive;
    private final GoalStore store;
    private final Plans plans;
    private final GoalIndex index;
    private final CurrentRules rules;
    private final PlanCalendar calendar;

    public SumAudit(
            ExclusiveRun exclusive,
            GoalStore store,
            Plans plans,
            GoalIndex index,
            CurrentRules rules,
            PlanCalendar calendar) {
        this.exclusive = exclusive;
        this.store = store;
        this.plans = plans;
        this.index = index;
        this.rules = rules;
        this.calendar = calendar;
    }

    /** The goals of which a sum, a parent or another part of their state did not agree. */
    Wrong run() {
        Changes changes = exclusive.run(() -> {
            Changes found = find();
            store.apply(found);
            return found;
        });
        index.reindex(changes.shifts().keySet());
        Map<Long, OptionalLong> wrong = new TreeMap<>();
        changes.shifts().forEach((goal, shift) -> wrong.put(goal, shift.change().shift()));
        wrong.keySet().forEach(goal -> LOG.warn("The state of goal {} did not agree and was set right", goal));
        return new Wrong(wrong.size(), wrong);
    }

    private Changes find() {
        Rules current = rules.rules();
        List<Goal> goals = store.allGoals();
        Set<Long> ids = goals.stream().map(Goal::id).collect(Collectors.toSet());
        Map<Long, Delivery> own = store.contributionSums();
        Planned planned = Planned.read(plans, ids);
        Calculated right = calculated(goals, own, planned, current);
        List<Measurement> measured = NewReadings.of(right, planned, calendar).toList();
        return new Changes(
                new RuleStamp(calendar.now(), current.version()),
                new GoalChanges(Map.of(), Map.of(), Set.of(), Map.of()),
                List.of(),
                List.of(),
                new KpiChanges(ValueChanges.NONE, Map.of(), measured),
                shifts(goals, own, right));
    }

    private Map<Long, GoalShift> shifts(List<Goal> goals, Map<Long, Delivery> own, Calculated right) {
        Cause cause = Cause.ofRun(CauseKind.RECALCULATION, Occasion.of(calendar.now(), Optional.empty()));
        Map<Long, GoalShift> shifts = new HashMap<>();
        for (Goal goal : goals) {
            Delivery ownShift = own.getOrDefault(goal.id(), Delivery.NONE).minus(goal.own());
            StateChange change = new StateChange(goal.state(), right.states().get(goal.id()));
            if (!ownShift.isNone() || !change.isNone()) {
                shifts.put(goal.id(), new GoalShift(ownShift, change, List.of(cause)));
            }
        }
        return shifts;
    }

    private Calculated calculated(List<Goal> goals, Map<Long, Delivery> own, Planned planned, Rules current) {
        Set<Long> ids = goals.stream().map(Goal::id).collect(Collectors.toSet());
        GoalForest forest = GoalForest.resolve(ids::contains, store.allParentLinks());
        ValueNeeds needs = ValueNeeds.of(forest, ids, planned::planOf);
        Map<Long, Map<String, FieldTotals>> values = new GoalValues(store).after(ValueChanges.NONE, needs);
        List<GoalBasis> bases = goals.stream()
                .map(goal -> new GoalBasis(
                        goal.id(),
                        goal.projectId(),
                        own.getOrDefault(goal.id(), Delivery.NONE),
                        goal.state().place().span(),
                        values.getOrDefault(goal.id(), Map.of()),
                        List.of()))
                .toList();
        return StateCalculation.of(bases, forest, planned, current, calendar.today());
    }
}
