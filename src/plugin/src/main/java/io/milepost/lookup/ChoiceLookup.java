package io.milepost.lookup;

import io.milepost.domain.Goal;
import io.milepost.domain.plan.Campaign;
import io.milepost.domain.plan.FieldChoices;
import io.milepost.domain.plan.GoalPlan;
import io.milepost.domain.plan.GoalStage;
import io.milepost.domain.plan.PlanRules;
import io.milepost.domain.plan.Revision;
import io.milepost.domain.plan.UnreadablePlanException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads what the plan of a project offers in the fields of its issues. */
public final class ChoiceLookup {

    private final GoalSources sources;

    public ChoiceLookup(GoalSources sources) {
        this.sources = sources;
    }

    /** The lists of the plan's rules. They are no secret: whoever sees an issue may read what its fields offer. */
    public FieldChoices choices(long projectId) {
        Revision<PlanRules> rules =
                sources.plans().rulesAt(PlanRecords.EVER, List.of(projectId)).get(projectId);
        return rules == null ? FieldChoices.STANDARD : rules.content().choices();
    }

    /** The names of the campaigns of those goals of the project that the viewer sees and that are not put away. */
    public List<String> campaigns(Viewer viewer, long projectId) {
        Set<Long> goals = sources.visibility()
                .seenOf(
                        viewer,
                        sources.records().ofProjects(List.of(projectId)).stream()
                                .map(Goal::id)
                                .toList());
        return readable(goals).stream()
                .map(Revision::content)
                .filter(plan -> plan.stage() != GoalStage.ARCHIVED)
                .flatMap(plan -> plan.campaigns().stream())
                .map(Campaign::name)
                .distinct()
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .toList();
    }

    /** A plan that cannot be read keeps nobody from the campaigns of the others. */
    private Collection<Revision<GoalPlan>> readable(Set<Long> goalIds) {
        try {
            return sources.plans().plansAt(PlanRecords.EVER, goalIds).values();
        } catch (UnreadablePlanException e) {
            Set<Long> others = new HashSet<>(goalIds);
            others.removeAll(e.owners());
            return sources.plans().plansAt(PlanRecords.EVER, others).values();
        }
    }
}
