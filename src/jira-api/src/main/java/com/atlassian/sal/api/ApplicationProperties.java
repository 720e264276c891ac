package com.atlassian.sal.api;

/** Says which product runs. */
public interface ApplicationProperties {
    String getVersion();

    String getBuildNumber();
}
