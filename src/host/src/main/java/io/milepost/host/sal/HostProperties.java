package io.milepost.host.sal;

import com.atlassian.sal.api.ApplicationProperties;

/** Says that it is the Jira that the host imitates, with the build number that goes with that version. */
public final class HostProperties implements ApplicationProperties {

    @Override
    public String getVersion() {
        return "10.3.0";
    }

    @Override
    public String getBuildNumber() {
        return "10030000";
    }
}
