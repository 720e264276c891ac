package io.milepost.wiring;

import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.config.Schedule;
import io.milepost.recalculation.ClockRun;
import io.milepost.recalculation.FullRecalculation;
import io.milepost.recalculation.PlanCalendar;
import io.milepost.recalculation.Reconciliation;
import io.milepost.recalculation.SearchRun;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.Optional;
import java.util.TimeZone;

/**
 * The jobs that run once in the whole cluster: the reconciliation every minute, the searches of KPIs every ten minutes,
 * these and the judging of all goals for the new day after midnight, and the full recalculation every night.
 */
public final class Jobs {

    private static final String RECONCILIATION = "io.milepost.jira.reconciliation";
    private static final String DAILY = "io.milepost.jira.new-day";
    private static final String SEARCHES = "io.milepost.jira.kpi-searches";
    private static final String NIGHTLY = "io.milepost.jira.full-recalculation";
    private static final String AT_THREE_IN_THE_NIGHT = "0 0 3 * * ?";
    private static final String AFTER_MIDNIGHT = "0 1 0 * * ?";
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration TEN_MINUTES = Duration.ofMinutes(10);

    private final ScheduledJobs jobs;
    private final Reconciliation reconciliation;
    private final FullRecalculation fullRecalculation;
    private final ClockRun clockRun;
    private final SearchRun searchRun;
    private final PlanCalendar calendar;
    private final Clock clock;

    public Jobs(
            SchedulerService scheduler,
            Reconciliation reconciliation,
            FullRecalculation fullRecalculation,
            ClockRun clockRun,
            SearchRun searchRun,
            PlanCalendar calendar,
            Clock clock) {
        this.jobs = new ScheduledJobs(scheduler);
        this.reconciliation = reconciliation;
        this.fullRecalculation = fullRecalculation;
        this.clockRun = clockRun;
        this.searchRun = searchRun;
        this.calendar = calendar;
        this.clock = clock;
    }

    void start() {
        jobs.add(RECONCILIATION, request -> reconcile(), every(MINUTE));
        jobs.add(SEARCHES, request -> search(), every(TEN_MINUTES));
        TimeZone plans = TimeZone.getTimeZone(calendar.zone());
        jobs.add(DAILY, request -> judge(), Schedule.forCronExpression(AFTER_MIDNIGHT, plans));
        jobs.add(NIGHTLY, request -> recalculate(), Schedule.forCronExpression(AT_THREE_IN_THE_NIGHT));
    }

    private Schedule every(Duration interval) {
        return Schedule.forInterval(
                interval.toMillis(), Date.from(clock.instant().plus(interval)));
    }

    void stop() {
        jobs.stop();
    }

    private JobRunnerResponse reconcile() {
        return reconciliation
                .run()
                .map(run -> JobRunnerResponse.success(run.issues() + " issues, " + run.differences() + " differences"))
                .orElseGet(() -> JobRunnerResponse.aborted("waits for the first full recalculation"));
    }

    private JobRunnerResponse search() {
        return JobRunnerResponse.success(searchRun.run() + " values recorded");
    }

    /** Searches first, because what is measured today is not out of date today. */
    private JobRunnerResponse judge() {
        int recorded = searchRun.run();
        return JobRunnerResponse.success(clockRun.run() + " goals in another health, " + recorded + " values recorded");
    }

    private JobRunnerResponse recalculate() {
        return fullRecalculation
                .run(Optional.empty())
                .map(run -> JobRunnerResponse.success(run.issues() + " issues, " + run.differences() + " differences"))
                .orElseGet(() -> JobRunnerResponse.aborted("another run is under way, or this one was not complete"));
    }
}
