package io.milepost.host.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import io.milepost.host.storage.Holder;
import io.milepost.host.storage.Ids;
import io.milepost.host.storage.SqlCondition;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Who may do what: grants of projects, security levels of issues, global permissions. Inactive people may nothing. */
public final class Permissions implements PermissionManager {
    private final Catalogue catalogue;

    public Permissions(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public boolean hasPermission(ProjectPermissionKey permission, Issue issue, ApplicationUser user) {
        return issue != null
                && hasPermission(permission, issue.getProjectObject(), user)
                && (issue.getSecurityLevelId() == null || levels(user).contains(issue.getSecurityLevelId()));
    }

    @Override
    public boolean hasPermission(ProjectPermissionKey permission, Project project, ApplicationUser user) {
        return project != null && holds(permission.permissionKey(), project.getId(), user);
    }

    boolean sees(ApplicationUser user, Issue issue) {
        return hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, user);
    }

    /** The condition under which an issue is seen by this person. */
    public SqlCondition visibleTo(ApplicationUser user) {
        String browse = ProjectPermissions.BROWSE_PROJECTS.permissionKey();
        Snapshot now = catalogue.now();
        List<Long> projects = now.projects().keySet().stream()
                .filter(project -> holds(browse, project, user))
                .toList();
        String sql = "i.project_id in (" + Ids.list(projects) + ") and (i.security_level_id is null or"
                + " i.security_level_id in (" + Ids.list(levels(user)) + "))";
        return new SqlCondition(sql, Map.of());
    }

    /** The security levels of a project that this person may set. */
    Collection<Snapshot.Level> levels(Project project, ApplicationUser user) {
        return catalogue.now().rights().levels().values().stream()
                .filter(level -> level.projectId() == project.getId() && sees(level, user))
                .toList();
    }

    private List<Long> levels(ApplicationUser user) {
        return catalogue.now().rights().levels().values().stream()
                .filter(level -> sees(level, user))
                .map(Snapshot.Level::id)
                .toList();
    }

    private boolean sees(Snapshot.Level level, ApplicationUser user) {
        return level.holders().stream().anyMatch(isHeldBy(user, level.projectId()));
    }

    private boolean holds(String permission, long projectId, ApplicationUser user) {
        return catalogue.now().rights().grantsByProject().getOrDefault(projectId, List.of()).stream()
                .filter(grant -> grant.permission().equals(permission))
                .map(Snapshot.Grant::who)
                .anyMatch(isHeldBy(user, projectId));
    }

    private Predicate<Holder> isHeldBy(ApplicationUser user, long projectId) {
        if (user == null || !user.isActive()) {
            return holder -> user == null && holder.kind() == Holder.Kind.ANYONE;
        }
        Set<String> groups = groups(user);
        return holder -> switch (holder.kind()) {
            case ANYONE, LOGGED_IN -> true;
            case GROUP -> groups.contains(holder.name());
            case PERSON -> user.getKey().equals(holder.name());
            case ROLE -> isInRole(holder.name(), user, projectId);
        };
    }

    boolean isInRole(String role, ApplicationUser user, long projectId) {
        return catalogue.now().rights().rolesByProject().getOrDefault(projectId, List.of()).stream()
                .filter(member -> member.roleName().equals(role) && member.holderKind() != Holder.Kind.ROLE)
                .map(Snapshot.Role::who)
                .anyMatch(isHeldBy(user, projectId));
    }

    private Set<String> groups(ApplicationUser user) {
        return catalogue.now().rights().groupsByPerson().getOrDefault(user.getKey(), Set.of());
    }

    /** Jira's global permissions, which only groups have; a system administrator is an administrator. */
    public GlobalPermissionManager global() {
        return (permission, user) -> user != null
                && user.isActive()
                && (hasGlobal(permission, user) || hasGlobal(GlobalPermissionKey.SYSTEM_ADMIN, user));
    }

    private boolean hasGlobal(GlobalPermissionKey permission, ApplicationUser user) {
        Set<String> holders =
                catalogue.now().rights().groupsByGlobalPermission().getOrDefault(permission.getKey(), Set.of());
        return !Collections.disjoint(holders, groups(user));
    }
}
