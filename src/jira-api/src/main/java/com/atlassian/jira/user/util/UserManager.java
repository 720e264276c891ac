package com.atlassian.jira.user.util;

import com.atlassian.jira.user.ApplicationUser;

/** Finds people by key or name. */
public interface UserManager {
    ApplicationUser getUserByKey(String key);

    ApplicationUser getUserByName(String name);
}
