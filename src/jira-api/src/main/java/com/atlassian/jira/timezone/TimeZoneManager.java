package com.atlassian.jira.timezone;

import java.util.TimeZone;

/** Time zones of the instance and of the person. */
public interface TimeZoneManager {
    TimeZone getLoggedInUserTimeZone();

    TimeZone getDefaultTimezone();
}
