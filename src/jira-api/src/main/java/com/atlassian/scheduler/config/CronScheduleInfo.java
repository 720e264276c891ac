package com.atlassian.scheduler.config;

import java.util.TimeZone;

/** A Quartz cron expression and its time zone, the scheduler's own where it is null. */
public final class CronScheduleInfo {
    private final String cronExpression;
    private final TimeZone timeZone;

    public CronScheduleInfo(String cronExpression, TimeZone timeZone) {
        this.cronExpression = cronExpression;
        this.timeZone = timeZone;
    }

    public String getCronExpression() {
        return cronExpression;
    }

    public TimeZone getTimeZone() {
        return timeZone;
    }
}
