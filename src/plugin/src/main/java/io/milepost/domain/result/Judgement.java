package io.milepost.domain.result;

import io.milepost.domain.Attainment;
import io.milepost.domain.GoalState;
import io.milepost.domain.Health;
import io.milepost.domain.HealthRule;
import io.milepost.domain.Share;
import io.milepost.domain.plan.Closing;
import io.milepost.domain.plan.GoalPlan;
import io.milepost.domain.plan.KpiSource;
import io.milepost.domain.plan.PlanRules;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Where a goal stands on a day: how far it should be, how far it is ahead or behind, and what that means.
 *
 * @param pace what is expected of the headline share; empty where the goal has no start or no due date
 * @param gapPoints how far the attainment is ahead of the pace, in percentage points
 * @param diagnosis empty unless delivery and result both have data and a pace, and while it is too early
 */
public record Judgement(
        Optional<Share> pace, Optional<BigDecimal> gapPoints, Health health, Optional<Diagnosis> diagnosis) {

    public static Judgement of(GoalPlan plan, PlanRules rules, GoalState state, LocalDate date) {
        LocalDate day = dayOf(plan, date);
        Optional<PaceCurve> curve = PaceCurve.of(plan, rules, state.place().span());
        Attainment attainment = state.attainment();
        Optional<Share> pace = curve.map(each -> expected(attainment, each, day));
        Health health = rules.health()
                .health(attainment, curve.map(each -> moment(plan, rules, state, each, day, pace.orElseThrow())));
        return new Judgement(
                pace,
                attainment.share().flatMap(share -> pace.map(share::pointsAheadOf)),
                health,
                health == Health.TOO_EARLY ? Optional.empty() : diagnosis(rules.health(), state, curve, day));
    }

    /** A closed goal is judged as of the day on which it was closed. */
    public static LocalDate dayOf(GoalPlan plan, LocalDate date) {
        return plan.closing().map(Closing::date).filter(date::isAfter).orElse(date);
    }

    /** Milestones expect values of a KPI, so delivery is always held against the time that has passed. */
    private static Share expected(Attainment attainment, PaceCurve curve, LocalDate day) {
        return attainment instanceof Attainment.ByResult ? curve.on(day) : curve.timePassed(day);
    }

    private static HealthRule.Moment moment(
            GoalPlan plan, PlanRules rules, GoalState state, PaceCurve curve, LocalDate day, Share pace) {
        boolean running = plan.choices()
                .leastRunningDays()
                .map(days -> curve.daysRunning(day) < days)
                .orElse(false);
        return new HealthRule.Moment(pace, curve.timePassed(day), running, isStale(plan, rules, state, day));
    }

    /** Only what people measure goes stale; what is calculated is always of today. */
    private static boolean isStale(GoalPlan plan, PlanRules rules, GoalState state, LocalDate day) {
        int cadence = plan.choices().reviewDays().orElse(rules.judging().reviewDays());
        boolean measured = plan.kpis().stream().anyMatch(kpi -> kpi.source() instanceof KpiSource.Measured);
        return measured
                && state.judged()
                        .measuredOn()
                        .map(last -> last.plusDays(cadence).isBefore(day))
                        .orElse(false);
    }

    private static Optional<Diagnosis> diagnosis(
            HealthRule rule, GoalState state, Optional<PaceCurve> curve, LocalDate day) {
        return curve.flatMap(each -> state.result().flatMap(result -> state.delivery()
                .share()
                .map(delivery -> Diagnosis.of(
                        rule.isOnPace(delivery, each.timePassed(day)), rule.isOnPace(result, each.on(day))))));
    }
}
