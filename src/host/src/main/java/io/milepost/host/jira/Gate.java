package io.milepost.host.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;

/** Finds what a person wants to change, or refuses: unseen like absent first, then the missing permission. */
record Gate(StoredIssues issues, ProjectManager projects, Permissions permissions) {

    Issue seen(ApplicationUser who, String key) {
        Issue issue = issues.getIssueObject(key);
        if (!sees(who, issue)) {
            throw new UnknownIssueException(key);
        }
        return issue;
    }

    boolean sees(ApplicationUser who, Issue issue) {
        return permissions.sees(who, issue);
    }

    Issue allowed(ApplicationUser who, String key, ProjectPermissionKey permission) {
        Issue issue = seen(who, key);
        if (!may(who, permission, issue)) {
            throw new NotAllowedException(permission, key);
        }
        return issue;
    }

    boolean may(ApplicationUser who, ProjectPermissionKey permission, Issue issue) {
        return permissions.hasPermission(permission, issue, who);
    }

    /** The project in which the person may make issues. */
    Project projectForNew(ApplicationUser who, String key) {
        Project project = key == null ? null : projects.getProjectObjByKey(key);
        if (project == null || !permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, who)) {
            throw new InvalidInputException(Map.of(Form.PROJECT, "There is no project '" + key + "'."));
        }
        if (!permissions.hasPermission(ProjectPermissions.CREATE_ISSUES, project, who)) {
            throw new NotAllowedException(ProjectPermissions.CREATE_ISSUES, key);
        }
        return project;
    }
}
