package io.milepost.host.sal;

import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.CronScheduleInfo;
import com.atlassian.scheduler.config.IntervalScheduleInfo;
import com.atlassian.scheduler.config.Schedule;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.quartz.CronExpression;

/** When a job runs first and when again. */
sealed interface RunTimes {
    Optional<Instant> first(Instant now);

    Optional<Instant> next(Instant lastStart, Instant now);

    /** Jira's reading of a schedule: none means once, now; a cron expression is Quartz's. */
    static RunTimes of(Schedule schedule) throws SchedulerServiceException {
        if (schedule == null) {
            return new Every(null, Duration.ZERO);
        }
        return schedule.getCronScheduleInfo() == null
                ? every(schedule.getIntervalScheduleInfo())
                : cron(schedule.getCronScheduleInfo());
    }

    private static RunTimes every(IntervalScheduleInfo info) {
        Instant first =
                info.getFirstRunTime() == null ? null : info.getFirstRunTime().toInstant();
        return new Every(first, Duration.ofMillis(info.getIntervalInMillis()));
    }

    private static RunTimes cron(CronScheduleInfo info) throws SchedulerServiceException {
        try {
            CronExpression expression = new CronExpression(info.getCronExpression());
            expression.setTimeZone(info.getTimeZone() == null ? TimeZone.getDefault() : info.getTimeZone());
            return new AtTimes(expression);
        } catch (ParseException e) {
            throw new SchedulerServiceException("no cron expression: " + info.getCronExpression(), e);
        }
    }

    /** From a first time on with an interval between the starts; once where the interval is zero. */
    record Every(Instant start, Duration interval) implements RunTimes {
        @Override
        public Optional<Instant> first(Instant now) {
            return Optional.of(start == null ? now : start);
        }

        @Override
        public Optional<Instant> next(Instant lastStart, Instant now) {
            return interval.isZero() ? Optional.empty() : Optional.of(lastStart.plus(interval));
        }
    }

    /** At the times of a cron expression. */
    record AtTimes(CronExpression expression) implements RunTimes {

        List<Instant> between(Instant after, Instant until) {
            return Stream.iterate(first(after), Optional::isPresent, time -> first(time.orElseThrow()))
                    .map(Optional::orElseThrow)
                    .takeWhile(time -> !time.isAfter(until))
                    .toList();
        }

        @Override
        public Optional<Instant> first(Instant now) {
            return Optional.ofNullable(expression.getNextValidTimeAfter(Date.from(now)))
                    .map(Date::toInstant);
        }

        @Override
        public Optional<Instant> next(Instant lastStart, Instant now) {
            return first(now);
        }
    }
}
