package com.atlassian.jira.user;

import com.atlassian.jira.entity.WithKey;
import java.security.Principal;

/** A person with an account; the key never changes, the name may. */
public interface ApplicationUser extends Principal, WithKey {
    String getKey();

    String getUsername();

    String getName();

    String getDisplayName();

    String getEmailAddress();

    boolean isActive();
}
