package io.milepost.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import io.milepost.lookup.BrowseRights;
import io.milepost.planning.AdministrationRights;
import io.milepost.planning.IssueRights;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Asks Jira's permissions; issues' security levels count, because Browse on an issue looks at them. */
public final class JiraPermissions implements BrowseRights, AdministrationRights, IssueRights {

    private final PermissionManager permissions;
    private final GlobalPermissionManager globalPermissions;
    private final BulkIssues issues;
    private final ProjectManager projects;
    private final Accounts accounts;

    public JiraPermissions(
            PermissionManager permissions,
            GlobalPermissionManager globalPermissions,
            BulkIssues issues,
            ProjectManager projects,
            Accounts accounts) {
        this.permissions = permissions;
        this.globalPermissions = globalPermissions;
        this.issues = issues;
        this.projects = projects;
        this.accounts = accounts;
    }

    @Override
    public Set<Long> browsable(Optional<String> personKey, Collection<Long> issueIds) {
        return allowed(ProjectPermissions.BROWSE_PROJECTS, personKey, issueIds);
    }

    @Override
    public Set<Long> editable(Optional<String> personKey, Collection<Long> issueIds) {
        return allowed(ProjectPermissions.EDIT_ISSUES, personKey, issueIds);
    }

    @Override
    public Set<Long> linkable(Optional<String> personKey, Collection<Long> issueIds) {
        return allowed(ProjectPermissions.LINK_ISSUES, personKey, issueIds);
    }

    @Override
    public boolean editableIn(Optional<String> personKey, String projectKey) {
        return mayInProject(ProjectPermissions.EDIT_ISSUES, personKey, projectKey);
    }

    @Override
    public boolean browsableProject(Optional<String> personKey, String projectKey) {
        return mayInProject(ProjectPermissions.BROWSE_PROJECTS, personKey, projectKey);
    }

    @Override
    public boolean ofProject(Optional<String> personKey, String projectKey) {
        return mayInProject(ProjectPermissions.ADMINISTER_PROJECTS, personKey, projectKey);
    }

    @Override
    public boolean ofJira(Optional<String> personKey) {
        return personKey.isPresent()
                && globalPermissions.hasPermission(GlobalPermissionKey.ADMINISTER, accounts.userOrNobody(personKey));
    }

    private Set<Long> allowed(ProjectPermissionKey permission, Optional<String> personKey, Collection<Long> issueIds) {
        ApplicationUser user = accounts.userOrNobody(personKey);
        return issues.read(issueIds).stream()
                .filter(issue -> permissions.hasPermission(permission, issue, user))
                .map(Issue::getId)
                .collect(Collectors.toSet());
    }

    private boolean mayInProject(ProjectPermissionKey permission, Optional<String> personKey, String projectKey) {
        Project project = projects.getProjectByCurrentKey(projectKey);
        return project != null && permissions.hasPermission(permission, project, accounts.userOrNobody(personKey));
    }
}
