package io.milepost.domain.notice;

import io.milepost.domain.notice.Fact.MilestoneMissed;
import io.milepost.domain.notice.Fact.MilestoneNear;
import io.milepost.domain.notice.Fact.Part;
import io.milepost.domain.notice.Fact.ValueDue;
import io.milepost.domain.plan.Aim;
import io.milepost.domain.plan.GoalPlan;
import io.milepost.domain.plan.GoalStage;
import io.milepost.domain.plan.Kpi;
import io.milepost.domain.plan.KpiSource;
import io.milepost.domain.plan.Milestone;
import io.milepost.domain.plan.PlanRules;
import io.milepost.domain.plan.Reading;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the passing of a day brings for one goal: values that are due, milestones that come near or were missed. */
public final class DayNews {

    /** How many days before its date a milestone is near; so long after its day a fact is still news. */
    public static final int NEAR_DAYS = 7;

    private DayNews() {}

    /**
     * @param latest by KPI, its last value
     * @param start of the goal, from which the cadence counts where nothing was measured yet
     */
    public static List<Fact> of(
            GoalPlan plan, PlanRules rules, Map<String, Reading> latest, Optional<LocalDate> start, LocalDate today) {
        List<Fact> news = new ArrayList<>();
        if (plan.stage() == GoalStage.ACTIVE) {
            int cadence = plan.choices().reviewDays().orElse(rules.judging().reviewDays());
            plan.kpis().stream().filter(DayNews::isRecordedByPeople).forEach(kpi -> Optional.ofNullable(
                            latest.get(kpi.id()))
                    .map(Reading::day)
                    .or(() -> start)
                    .map(last -> last.plusDays(cadence))
                    .filter(due -> isNews(due, today))
                    .ifPresent(due -> news.add(new ValueDue(new Part(kpi.id(), kpi.name()), due))));
            plan.milestones().forEach(milestone -> of(milestone, today).ifPresent(news::add));
        }
        return news;
    }

    private static boolean isRecordedByPeople(Kpi kpi) {
        return kpi.source() instanceof KpiSource.Measured && !(kpi.aim() instanceof Aim.ReachMilestones);
    }

    private static Optional<Fact> of(Milestone milestone, LocalDate today) {
        if (milestone.reachedOn().isPresent()) {
            return Optional.empty();
        }
        Part part = new Part(milestone.id(), milestone.name());
        if (milestone.date().isBefore(today)) {
            return Optional.of(milestone.date())
                    .filter(day -> isNews(day, today))
                    .map(day -> new MilestoneMissed(part, day));
        }
        return Optional.of(milestone.date())
                .filter(day -> ChronoUnit.DAYS.between(today, day) <= NEAR_DAYS)
                .map(day -> new MilestoneNear(part, day));
    }

    /** What is longer ago, everybody knows by now: a first run tells nobody of all that was ever missed. */
    private static boolean isNews(LocalDate day, LocalDate today) {
        return !day.isAfter(today) && ChronoUnit.DAYS.between(day, today) <= NEAR_DAYS;
    }
}
