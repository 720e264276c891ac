package io.milepost.host.sal;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import java.net.URI;
import java.util.function.Supplier;

/** Says that it is the Jira that the host imitates, with the build number that goes with that version. */
public final class HostProperties implements ApplicationProperties {
    private final Supplier<URI> address;

    /** @param address where people find the host, known once it listens */
    public HostProperties(Supplier<URI> address) {
        this.address = address;
    }

    /** As a whole or only its path; the host has one address for everybody. */
    @Override
    public String getBaseUrl(UrlMode mode) {
        return mode == UrlMode.CANONICAL || mode == UrlMode.ABSOLUTE
                ? address.get().toString()
                : address.get().getPath();
    }

    @Override
    public String getVersion() {
        return "10.3.0";
    }

    @Override
    public String getBuildNumber() {
        return "10030000";
    }
}
