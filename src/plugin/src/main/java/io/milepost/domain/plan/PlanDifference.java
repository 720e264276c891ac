package io.milepost.domain.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What two editors have changed who began with the same plan, part by part.
 *
 * @param base with what both began
 * @param theirs what has been saved meanwhile
 * @param mine what could not be saved
 */
public record PlanDifference(GoalPlan base, GoalPlan theirs, GoalPlan mine) {

    /** What kinds of parts a plan has. */
    public enum Kind {
        STAGE,
        WHY,
        CHOICES,
        KPI,
        MILESTONE,
        CAMPAIGN,
        /** Which KPI stands before which; the first one counts for pace, milestones and campaigns. */
        KPI_ORDER
    }

    /**
     * One part of a plan.
     *
     * @param id empty for kinds of which a plan has only one
     */
    public record Part(Kind kind, String id) {}

    /**
     * A part that at least one of the two has changed.
     *
     * @param clash whether both have, each to something else
     */
    public record Change(Part part, boolean byThem, boolean byMe, boolean clash) {}

    /** In the order of the plan. */
    public List<Change> changes() {
        Set<Part> theirParts = changed(base, theirs);
        Set<Part> myParts = changed(base, mine);
        Set<Part> all = new LinkedHashSet<>(theirParts);
        all.addAll(myParts);
        Set<Part> apart = changed(theirs, mine);
        return all.stream()
                .map(part -> {
                    boolean byThem = theirParts.contains(part);
                    boolean byMe = myParts.contains(part);
                    return new Change(part, byThem, byMe, byThem && byMe && apart.contains(part));
                })
                .toList();
    }

    /** The parts that are not the same in both; a part that only one of them has is among them. */
    public static Set<Part> changed(GoalPlan from, GoalPlan to) {
        Map<Part, Object> before = parts(from);
        Map<Part, Object> after = parts(to);
        Set<Part> changed = new LinkedHashSet<>(before.keySet());
        changed.addAll(after.keySet());
        changed.removeIf(part -> Objects.equals(before.get(part), after.get(part)));
        if (!commonOrder(from, to).equals(commonOrder(to, from))) {
            changed.add(new Part(Kind.KPI_ORDER, ""));
        }
        return changed;
    }

    private static Map<Part, Object> parts(GoalPlan plan) {
        Map<Part, Object> parts = new LinkedHashMap<>();
        parts.put(new Part(Kind.STAGE, ""), List.of(plan.stage(), plan.closing()));
        parts.put(new Part(Kind.WHY, ""), plan.why());
        parts.put(new Part(Kind.CHOICES, ""), plan.choices());
        plan.kpis().forEach(kpi -> parts.put(new Part(Kind.KPI, kpi.id()), kpi));
        plan.milestones().forEach(milestone -> parts.put(new Part(Kind.MILESTONE, milestone.id()), milestone));
        plan.campaigns().forEach(campaign -> parts.put(new Part(Kind.CAMPAIGN, campaign.id()), campaign));
        return parts;
    }

    private static List<String> commonOrder(GoalPlan plan, GoalPlan other) {
        List<String> ids = new ArrayList<>(plan.kpis().stream().map(Kpi::id).toList());
        ids.retainAll(other.kpis().stream().map(Kpi::id).toList());
        return ids;
    }
}
