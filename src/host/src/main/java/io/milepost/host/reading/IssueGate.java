package io.milepost.host.reading;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import io.milepost.host.JiraServices;
import io.milepost.host.jira.UnknownIssueException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Issues and projects as far as a person may see them; unseen and absent answer alike. */
public final class IssueGate {
    private final IssueManager issues;
    private final ProjectManager projects;
    private final PermissionManager permissions;

    public IssueGate(JiraServices jira) {
        this.issues = jira.get(IssueManager.class);
        this.projects = jira.get(ProjectManager.class);
        this.permissions = jira.get(PermissionManager.class);
    }

    /** An issue by key, or by id as Jira's REST allows. */
    public Issue issue(ApplicationUser person, String keyOrId) {
        Issue found = keyOrId.matches("\\d{1,18}")
                ? issues.getIssueObject(Long.valueOf(keyOrId))
                : issues.getIssueObject(keyOrId);
        if (found == null || !sees(person, found)) {
            throw new UnknownIssueException(keyOrId);
        }
        return found;
    }

    /** Those of the issues that the person sees, read at once. */
    public List<Issue> issues(ApplicationUser person, Collection<Long> ids) {
        return issues.getIssueObjects(ids).stream()
                .filter(issue -> sees(person, issue))
                .toList();
    }

    public Optional<Issue> parent(ApplicationUser person, Issue issue) {
        return issue.isSubTask()
                ? issues(person, List.of(issue.getParentId())).stream().findFirst()
                : Optional.empty();
    }

    public boolean sees(ApplicationUser person, Issue issue) {
        return permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, person);
    }

    public boolean may(ApplicationUser person, ProjectPermissionKey permission, Issue issue) {
        return permissions.hasPermission(permission, issue, person);
    }

    public List<Project> projects(ApplicationUser person) {
        return projectsWhere(person, ProjectPermissions.BROWSE_PROJECTS);
    }

    public List<Project> projectsWhere(ApplicationUser person, ProjectPermissionKey permission) {
        return projects.getProjectObjects().stream()
                .filter(project -> permissions.hasPermission(permission, project, person))
                .toList();
    }

    /** A project by key or id. */
    public Optional<Project> project(ApplicationUser person, String keyOrId) {
        return projects(person).stream()
                .filter(project -> project.getKey().equals(keyOrId)
                        || project.getId().toString().equals(keyOrId))
                .findFirst();
    }
}
