package io.milepost.lookup;

import io.milepost.domain.StateChange;
import io.milepost.domain.change.IssueEdit;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Says of a roadmap on which somebody stages changes whether he may, and what the changes would do to its goals. */
public final class EffectLookup {

    private final GoalSources sources;
    private final KeptPlanLookup plans;
    private final StatesAfter states;
    private final PlanDay day;

    public EffectLookup(GoalSources sources, KeptPlanLookup plans, StatesAfter states, PlanDay day) {
        this.sources = sources;
        this.plans = plans;
        this.states = states;
        this.day = day;
    }

    /** Refuses, in this order: a day that has not come yet; one that is past; a project or plan that is unknown or unseen. */
    public void check(Viewer viewer, LaneScope scope, Optional<LocalDate> asOf) {
        AsOf shown = day.asOf(asOf);
        if (!shown.isLive()) {
            throw new PastDayException(shown.day());
        }
        if (scope instanceof LaneScope.OfProject project) {
            sources.visibility().checkProject(viewer, project.key());
        } else if (scope instanceof LaneScope.OfPlan plan) {
            plans.check(viewer, plan.id());
        }
    }

    /** By key; goals of which nobody could see a difference are left out. */
    public GoalEffects of(Viewer viewer, Collection<IssueEdit> edits) {
        Map<Long, GoalEffect> effects = effects(states.of(edits));
        Set<Long> seen = sources.visibility().seenOf(viewer, effects.keySet());
        List<GoalEffect> goals = effects.entrySet().stream()
                .filter(effect -> seen.contains(effect.getKey()))
                .map(Map.Entry::getValue)
                .sorted(Comparator.comparing(effect -> effect.goal().key(), KeyOrder.BY_PROJECT_AND_NUMBER))
                .toList();
        return new GoalEffects(goals, effects.size() - goals.size());
    }

    private Map<Long, GoalEffect> effects(Map<Long, StateChange> changes) {
        Map<Long, GoalEffect> effects = new HashMap<>();
        Map<Long, IssueDetails.Name> names = sources.issues().names(changes.keySet());
        names.forEach((goal, name) -> effects.put(goal, new GoalEffect(name, changes.get(goal))));
        effects.values().removeIf(effect -> !effect.isSeen());
        return effects;
    }
}
