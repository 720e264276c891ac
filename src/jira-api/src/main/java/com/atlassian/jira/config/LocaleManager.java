package com.atlassian.jira.config;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Locale;

/** Languages of people. */
public interface LocaleManager {
    Locale getLocaleFor(ApplicationUser user);
}
