package io.milepost.recalculation;

import io.milepost.domain.plan.GoalPlan;
import io.milepost.domain.plan.UnreadablePlanException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The plans of some goals, for runs over all of them: a goal whose plan cannot be read stays as it is stored, and the others
 * have their turn.
 *
 * @param goals those that were asked for, without those whose plan cannot be read
 */
public record ReadablePlans(Set<Long> goals, Map<Long, GoalPlan> plans) {

    private static final Logger LOG = LoggerFactory.getLogger(ReadablePlans.class);

    public static ReadablePlans of(Plans source, Collection<Long> goalIds) {
        try {
            return new ReadablePlans(Set.copyOf(goalIds), source.of(goalIds));
        } catch (UnreadablePlanException e) {
            LOG.error("Goals are left as they are stored", e);
            Set<Long> others = new HashSet<>(goalIds);
            others.removeAll(e.owners());
            return new ReadablePlans(others, source.of(others));
        }
    }

    public GoalPlan of(long goalId) {
        return plans.getOrDefault(goalId, GoalPlan.NONE);
    }
}
