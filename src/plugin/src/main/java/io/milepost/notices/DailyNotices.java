package io.milepost.notices;

import io.milepost.domain.Goal;
import io.milepost.domain.notice.DayNews;
import io.milepost.domain.notice.Fact;
import io.milepost.domain.plan.GoalPlan;
import io.milepost.domain.plan.Milestone;
import io.milepost.domain.plan.Reading;
import io.milepost.domain.plan.Rules;
import io.milepost.notices.Telling.News;
import io.milepost.recalculation.CurrentRules;
import io.milepost.recalculation.GoalStore;
import io.milepost.recalculation.PlanCalendar;
import io.milepost.recalculation.Plans;
import io.milepost.recalculation.ReadablePlans;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells people every day of values that are due and of milestones, and forgets what nobody looks up any more. */
public final class DailyNotices {

    private static final int CHUNK = 500;

    private static final Duration KEPT = Duration.ofDays(180);

    private final GoalStore goals;
    private final Plans plans;
    private final CurrentRules rules;
    private final PlanCalendar calendar;
    private final Telling telling;
    private final NoticeLog log;

    public DailyNotices(
            GoalStore goals, Plans plans, CurrentRules rules, PlanCalendar calendar, Telling telling, NoticeLog log) {
        this.goals = goals;
        this.plans = plans;
        this.rules = rules;
        this.calendar = calendar;
        this.telling = telling;
        this.log = log;
    }

    /** How many notices were new. It may run again on the same day, and makes up for days on which it did not. */
    public int run() {
        log.forgetBefore(calendar.now().minus(KEPT));
        List<Goal> all = goals.allGoals();
        int told = 0;
        for (int from = 0; from < all.size(); from += CHUNK) {
            told += telling.tellAll(news(all.subList(from, Math.min(from + CHUNK, all.size()))));
        }
        return told;
    }

    private List<News> news(List<Goal> chunk) {
        Rules current = rules.rules();
        Set<Long> ids = chunk.stream().map(Goal::id).collect(Collectors.toSet());
        ReadablePlans planned = ReadablePlans.of(plans, ids);
        Map<Long, Map<String, Reading>> latest = plans.latest(planned.goals());
        List<News> news = new ArrayList<>();
        chunk.stream().filter(goal -> planned.goals().contains(goal.id())).forEach(goal -> {
            GoalPlan plan = planned.of(goal.id());
            DayNews.of(
                            plan,
                            current.planOf(goal.projectId()),
                            latest.getOrDefault(goal.id(), Map.of()),
                            goal.state().place().span().start(),
                            calendar.today())
                    .forEach(fact -> news.add(new News(goal.id(), fact, calendar.now(), owners(plan, fact))));
        });
        return news;
    }

    /** Of the milestone that it is about; KPIs have none of their own. */
    private static Set<String> owners(GoalPlan plan, Fact fact) {
        boolean ofMilestone = !(fact instanceof Fact.ValueDue);
        return plan.milestones().stream()
                .filter(milestone -> ofMilestone && milestone.id().equals(fact.subject()))
                .map(Milestone::ownerKey)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }
}
