package com.atlassian.jira.security.groups;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;

/** Knows the groups, those of user directories too, and who is in them. */
public interface GroupManager {
    boolean groupExists(String groupName);

    Collection<String> getAllGroupNames();

    boolean isUserInGroup(ApplicationUser user, String groupName);
}
