package com.atlassian.sal.api;

/** Says which product runs, and where. */
public interface ApplicationProperties {
    String getBaseUrl(UrlMode mode);

    String getVersion();

    String getBuildNumber();
}
