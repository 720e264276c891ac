package io.milepost.domain.plan;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * All that people have planned for one goal, as one document: each change makes a new revision of the whole.
 *
 * @param why "to what end": the reason for the goal, may be empty
 * @param closing present exactly while the goal is closed
 */
public record GoalPlan(
        GoalStage stage,
        String why,
        List<Kpi> kpis,
        List<Milestone> milestones,
        List<Campaign> campaigns,
        GoalChoices choices,
        Optional<Closing> closing) {

    /** Of a goal for which nobody has planned anything yet. */
    public static final GoalPlan NONE =
            new GoalPlan(GoalStage.ACTIVE, "", List.of(), List.of(), List.of(), GoalChoices.NONE, Optional.empty());

    private static final int MOST = 50;

    public GoalPlan {
        why = why.strip();
        kpis = List.copyOf(kpis);
        milestones = List.copyOf(milestones);
        campaigns = List.copyOf(campaigns);
        if (why.length() > 4000) {
            throw new PlanRefusedException("why-too-long", Integer.toString(why.length()));
        }
        refuseTwins(kpis, Kpi::id, "kpi-twice");
        refuseTwins(kpis, Kpi::name, "kpi-twice");
        refuseTwins(milestones, Milestone::id, "milestone-twice");
        refuseTwins(campaigns, Campaign::id, "campaign-twice");
        if ((stage == GoalStage.CLOSED) != closing.isPresent()) {
            throw new PlanRefusedException("closing-without-outcome", stage.word());
        }
    }

    /** With which the goal counts in its parent goal; empty means with its sums, 0 that it does not count there. */
    public Optional<BigDecimal> weightInParent() {
        return stage.isInFigures() ? choices.weight() : Optional.of(BigDecimal.ZERO);
    }

    /** The KPI by which pace, milestones and campaigns are read. */
    public Optional<Kpi> firstKpi() {
        return kpis.stream().findFirst();
    }

    public Optional<Kpi> kpi(String id) {
        return kpis.stream().filter(kpi -> kpi.id().equals(id)).findFirst();
    }

    public GoalPlan withKpis(List<Kpi> others) {
        return new GoalPlan(stage, why, others, milestones, campaigns, choices, closing);
    }

    public GoalPlan at(GoalStage other, Optional<Closing> otherClosing) {
        return new GoalPlan(other, why, kpis, milestones, campaigns, choices, otherClosing);
    }

    private static <T> void refuseTwins(List<T> parts, Function<T, String> name, String rule) {
        if (parts.size() > MOST) {
            throw new PlanRefusedException("too-many-parts", Integer.toString(parts.size()));
        }
        Set<String> seen = new HashSet<>();
        parts.stream().map(name).filter(each -> !seen.add(each)).findFirst().ifPresent(twin -> {
            throw new PlanRefusedException(rule, twin);
        });
    }
}
