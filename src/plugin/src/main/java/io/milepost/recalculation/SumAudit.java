package io.milepost.recalculation;

import io.milepost.domain.Cause;
import io.milepost.domain.CauseKind;
import io.milepost.domain.Delivery;
import io.milepost.domain.Goal;
import io.milepost.domain.GoalForest;
import io.milepost.domain.Occasion;
import io.milepost.domain.RuleStamp;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Holds the stored sums against the stored contributions and links, and sets right what does not agree. */
public final class SumAudit {

    private static final Logger LOG = LoggerFactory.getLogger(SumAudit.class);

    private final ExclusiveRun exclusive;
    private final GoalStore store;
    private final GoalIndex index;
    private final CurrentRules rules;
    private final Clock clock;

    public SumAudit(ExclusiveRun exclusive, GoalStore store, GoalIndex index, CurrentRules rules, Clock clock) {
        this.exclusive = exclusive;
        this.store = store;
        this.index = index;
        this.rules = rules;
        this.clock = clock;
    }

    /** How many goals had a sum or a parent that did not agree. */
    int run() {
        Changes changes = exclusive.run(() -> {
            Changes found = find();
            store.apply(found);
            return found;
        });
        index.reindex(changes.shifts().keySet());
        Set<Long> wrong = new TreeSet<>(changes.shifts().keySet());
        wrong.addAll(changes.goals().parents().keySet());
        wrong.forEach(goal -> LOG.warn("The sums or the parent of goal {} did not agree and were set right", goal));
        return wrong.size();
    }

    private Changes find() {
        List<Goal> goals = store.allGoals();
        Set<Long> ids = goals.stream().map(Goal::id).collect(Collectors.toSet());
        GoalForest forest = GoalForest.resolve(ids::contains, store.allParentLinks());
        return new Changes(
                new RuleStamp(clock.instant(), rules.rules().version()),
                new GoalChanges(Map.of(), Map.of(), Set.of(), newParents(goals, forest), Map.of()),
                List.of(),
                List.of(),
                shifts(goals, forest));
    }

    private static Map<Long, OptionalLong> newParents(List<Goal> goals, GoalForest forest) {
        return goals.stream()
                .filter(goal -> !goal.parentId().equals(forest.parentOf(goal.id())))
                .collect(Collectors.toMap(Goal::id, goal -> forest.parentOf(goal.id())));
    }

    private Map<Long, SumShift> shifts(List<Goal> goals, GoalForest forest) {
        Map<Long, Delivery> own = store.contributionSums();
        Map<Long, Delivery> totals = forest.totals(own);
        Cause cause = Cause.ofRun(CauseKind.RECALCULATION, Occasion.of(clock.instant(), Optional.empty()));
        Map<Long, SumShift> shifts = new HashMap<>();
        for (Goal goal : goals) {
            Delivery ownShift =
                    own.getOrDefault(goal.id(), Delivery.NONE).minus(goal.sums().own());
            Delivery totalShift = totals.getOrDefault(goal.id(), Delivery.NONE)
                    .minus(goal.sums().total());
            if (!ownShift.isNone() || !totalShift.isNone()) {
                shifts.put(goal.id(), new SumShift(ownShift, totalShift, List.of(cause)));
            }
        }
        return shifts;
    }
}
