package io.milepost.host.jira;

import com.atlassian.jira.security.plugin.ProjectPermissionKey;

/** A person lacks a permission. */
public final class NotAllowedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotAllowedException(ProjectPermissionKey permission, String where) {
        super("You do not have the permission " + permission + " on " + where + ".");
    }
}
