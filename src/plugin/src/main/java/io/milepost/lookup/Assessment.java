package io.milepost.lookup;

import io.milepost.domain.Attainment;
import io.milepost.domain.Delivery;
import io.milepost.domain.GoalState;
import io.milepost.domain.plan.GoalPlan;
import io.milepost.domain.plan.GoalStage;
import io.milepost.domain.plan.PlanRules;
import io.milepost.domain.result.GoalResult;
import io.milepost.domain.result.Judgement;
import io.milepost.domain.result.KpiResult;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A goal's plan and its figures on a day, and what they mean.
 *
 * @param state the figures that are stored of that day
 * @param result what the stored result is made of
 */
public record Assessment(GoalPlan plan, PlanRules rules, GoalState state, GoalResult result, Judgement judgement) {

    /** What goals can be listed under, those that need somebody first. */
    public static final List<String> URGENCY = List.of(
            "off_track", "at_risk", "stale", "no_data", "too_early", "on_track", "achieved", "draft", "archived");

    static Assessment of(GoalPlan plan, PlanRules rules, GoalState state, GoalResult result, LocalDate day) {
        return new Assessment(plan, rules, state, result, Judgement.of(plan, rules, state, day));
    }

    public Attainment attainment() {
        return state.attainment();
    }

    public Delivery delivery() {
        return state.delivery();
    }

    /** What the goal is listed under: its health, unless it is no active goal at all. */
    public String standing() {
        boolean isActive = plan.stage() != GoalStage.DRAFT && plan.stage() != GoalStage.ARCHIVED;
        return isActive ? judgement.health().word() : plan.stage().word();
    }

    /** The less, the sooner it needs somebody. */
    public int urgency() {
        return URGENCY.indexOf(standing());
    }

    /** The KPI by which pace, milestones and campaigns are read. */
    public Optional<KpiResult> firstKpi() {
        return result.kpis().stream().findFirst();
    }
}
