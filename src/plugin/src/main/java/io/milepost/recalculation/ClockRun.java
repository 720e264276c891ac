package io.milepost.recalculation;

import io.milepost.domain.Cause;
import io.milepost.domain.CauseKind;
import io.milepost.domain.Delivery;
import io.milepost.domain.Goal;
import io.milepost.domain.GoalState;
import io.milepost.domain.Occasion;
import io.milepost.domain.RuleStamp;
import io.milepost.domain.StateChange;
import io.milepost.domain.plan.GoalPlan;
import io.milepost.domain.plan.Rules;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Judges all goals for a new day: some fall behind, go stale or are no longer too early without anybody's doing. */
public final class ClockRun {

    private static final int CHUNK = 500;

    private final ExclusiveRun exclusive;
    private final GoalStore store;
    private final Plans plans;
    private final GoalIndex index;
    private final CurrentRules rules;
    private final PlanCalendar calendar;

    public ClockRun(
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

    /** How many goals are in another health than before. Others may have their turn between two chunks. */
    public int run() {
        List<Long> goals = store.allGoals().stream().map(Goal::id).toList();
        int changed = 0;
        for (int from = 0; from < goals.size(); from += CHUNK) {
            List<Long> chunk = goals.subList(from, Math.min(from + CHUNK, goals.size()));
            Set<Long> judgedAnew = exclusive.run(() -> judge(chunk));
            index.reindex(judgedAnew);
            changed += judgedAnew.size();
        }
        return changed;
    }

    private Set<Long> judge(Collection<Long> goalIds) {
        Rules current = rules.rules();
        ReadablePlans planned = ReadablePlans.of(plans, goalIds);
        Map<Long, GoalShift> shifts = new HashMap<>();
        store.goals(planned.goals()).forEach((id, goal) -> {
            StateChange change = judged(goal, planned.of(id), current);
            if (!change.isNone()) {
                shifts.put(id, new GoalShift(Delivery.NONE, change, List.of(time())));
            }
        });
        RuleStamp stamp = new RuleStamp(calendar.now(), current.version());
        GoalChanges none = new GoalChanges(Map.of(), Map.of(), Set.of(), Map.of());
        store.apply(new Changes(stamp, none, List.of(), List.of(), shifts));
        return shifts.keySet();
    }

    private StateChange judged(Goal goal, GoalPlan plan, Rules current) {
        GoalState state = goal.state();
        return new StateChange(
                state,
                state.with(StateCalculation.health(plan, current.planOf(goal.projectId()), state, calendar.today())));
    }

    private Cause time() {
        return Cause.ofRun(CauseKind.CLOCK, Occasion.of(calendar.now(), Optional.empty()));
    }
}
