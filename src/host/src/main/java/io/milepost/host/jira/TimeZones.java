package io.milepost.host.jira;

import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Clock;
import java.util.TimeZone;

/** The person's time zone, else the clock's. */
public final class TimeZones implements TimeZoneManager {
    private final HostAuthenticationContext authentication;
    private final Clock clock;

    public TimeZones(HostAuthenticationContext authentication, Clock clock) {
        this.authentication = authentication;
        this.clock = clock;
    }

    @Override
    public TimeZone getLoggedInUserTimeZone() {
        return getTimeZoneforUser(authentication.getLoggedInUser());
    }

    @Override
    public TimeZone getTimeZoneforUser(ApplicationUser user) {
        return user instanceof Person person && person.timeZone() != null
                ? TimeZone.getTimeZone(person.timeZone())
                : getDefaultTimezone();
    }

    @Override
    public TimeZone getDefaultTimezone() {
        return TimeZone.getTimeZone(clock.getZone());
    }
}
