package com.atlassian.jira.timezone;

import com.atlassian.jira.user.ApplicationUser;
import java.util.TimeZone;

/** Time zones of the instance and of the person. */
public interface TimeZoneManager {
    TimeZone getLoggedInUserTimeZone();

    TimeZone getTimeZoneforUser(ApplicationUser user);

    TimeZone getDefaultTimezone();
}
