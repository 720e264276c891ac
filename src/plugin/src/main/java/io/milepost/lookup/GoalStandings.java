package io.milepost.lookup;

import io.milepost.domain.Goal;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How goals stand today, for what is found or put in order by it. Costs as many statements for many goals as for few. */
final class GoalStandings {

    private final GoalSources sources;
    private final PlanDay day;

    GoalStandings(GoalSources sources, PlanDay day) {
        this.sources = sources;
        this.day = day;
    }

    /** Those of the seen ones that stand so. */
    Set<Long> standing(Viewer viewer, Collection<Goal> goals, Set<Long> seen, Set<String> standings) {
        return of(viewer, goals, seen, assessment -> Optional.of(assessment.standing())).entrySet().stream()
                .filter(each -> standings.contains(each.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** What puts the seen ones into this order, the least first; none has a rank in an order of something else. */
    Map<Long, BigDecimal> ranks(Viewer viewer, Collection<Goal> goals, Set<Long> seen, LaneSort sort) {
        return switch (sort) {
            case HEALTH -> of(viewer, goals, seen, assessment -> Optional.of(BigDecimal.valueOf(assessment.urgency())));
            case GAP -> of(
                    viewer, goals, seen, assessment -> assessment.judgement().gapPoints());
            default -> Map.of();
        };
    }

    private <T> Map<Long, T> of(
            Viewer viewer, Collection<Goal> goals, Set<Long> seen, Function<Assessment, Optional<T>> value) {
        GoalFacts facts = sources.read(viewer, goals, day.now());
        Map<Long, T> values = new HashMap<>();
        goals.stream().filter(goal -> seen.contains(goal.id())).forEach(goal -> value.apply(facts.assessment(goal))
                .ifPresent(found -> values.put(goal.id(), found)));
        return values;
    }
}
