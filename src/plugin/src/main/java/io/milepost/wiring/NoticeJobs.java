package io.milepost.wiring;

import com.atlassian.sal.api.lifecycle.LifecycleAware;
import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.config.Schedule;
import io.milepost.mail.Digests;
import io.milepost.notices.DailyNotices;
import io.milepost.notices.NoticeTurn;
import io.milepost.recalculation.PlanCalendar;
import java.time.Duration;
import java.util.Date;
import java.util.Optional;
import java.util.TimeZone;

/**
 * The jobs that tell people, once in the whole cluster: every minute what the ledger and the texts have got, after midnight
 * what the new day brings, and every quarter of an hour, because mornings begin at all of them, mails to those for whom it is
 * time. They start and stop with the plugin.
 */
public final class NoticeJobs implements LifecycleAware {

    private static final String NEWS = "io.milepost.jira.notices";
    private static final String DAILY = "io.milepost.jira.notices-of-the-day";

    /** When the goals are judged for the new day. */
    private static final String AFTER_MIDNIGHT = "0 10 0 * * ?";

    private static final String DIGESTS = "io.milepost.jira.digests";
    private static final Duration QUARTER = Duration.ofMinutes(15);
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final ScheduledJobs jobs;
    private final BackgroundNotices background;
    private final DailyNotices daily;
    private final Digests digests;
    private final NoticeTurn turn;
    private final PlanCalendar calendar;

    public NoticeJobs(
            SchedulerService scheduler,
            BackgroundNotices background,
            DailyNotices daily,
            Digests digests,
            NoticeTurn turn,
            PlanCalendar calendar) {
        this.jobs = new ScheduledJobs(scheduler);
        this.background = background;
        this.daily = daily;
        this.digests = digests;
        this.turn = turn;
        this.calendar = calendar;
    }

    /** The first look after the installation is at once: what happens from then on is news. */
    @Override
    public void onStart() {
        TimeZone plans = TimeZone.getTimeZone(calendar.zone());
        background.batchDone();
        jobs.add(NEWS, told(background::run), every(MINUTE));
        jobs.add(DIGESTS, request -> JobRunnerResponse.success(digests.run() + " mails"), every(QUARTER));
        jobs.add(DAILY, told(this::tellOfTheDay), Schedule.forCronExpression(AFTER_MIDNIGHT, plans));
    }

    @Override
    public void onStop() {
        jobs.stop();
        background.stop();
    }

    private int tellOfTheDay() {
        return turn.ifNoOther(() -> Optional.of(daily.run())).orElse(0);
    }

    private static JobRunner told(Telling telling) {
        return request -> JobRunnerResponse.success(telling.tell() + " notices");
    }

    /** For the first time after a minute, so that mails that were missed while Jira was down go out soon. */
    private Schedule every(Duration interval) {
        return Schedule.forInterval(
                interval.toMillis(), Date.from(calendar.now().plus(MINUTE)));
    }

    /** Says how many notices were new. */
    private interface Telling {
        int tell();
    }
}
