package io.milepost.jira;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.timezone.TimeZoneManager;
import io.milepost.lookup.Reader;
import io.milepost.lookup.Readers;

/** Takes language and time zone from the profile of who is asking; Jira's own take the place of what is absent there. */
public final class JiraReaders implements Readers {

    private final JiraAuthenticationContext authentication;
    private final TimeZoneManager timeZones;

    public JiraReaders(JiraAuthenticationContext authentication, TimeZoneManager timeZones) {
        this.authentication = authentication;
        this.timeZones = timeZones;
    }

    @Override
    public Reader current() {
        return new Reader(
                authentication.getLocale().toString(),
                timeZones.getLoggedInUserTimeZone().getID());
    }
}
