package io.milepost.jira;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.ApplicationUser;
import io.milepost.domain.plan.Plan.Membership;
import io.milepost.planning.ScopeOptions;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Asks Jira who is in which group and holds which role. */
public final class Memberships implements ScopeOptions {

    private static final Membership NOBODY = new Membership() {
        @Override
        public boolean isIn(String group) {
            return false;
        }

        @Override
        public boolean holds(long roleId, long projectId) {
            return false;
        }
    };

    private final GroupManager groups;
    private final ProjectRoleManager roles;
    private final ProjectManager projects;
    private final Accounts accounts;

    public Memberships(GroupManager groups, ProjectRoleManager roles, ProjectManager projects, Accounts accounts) {
        this.groups = groups;
        this.roles = roles;
        this.projects = projects;
        this.accounts = accounts;
    }

    /** Somebody who cannot log in is in nothing. */
    Membership of(Optional<String> personKey) {
        return personKey.flatMap(accounts::active).map(this::of).orElse(NOBODY);
    }

    private Membership of(ApplicationUser user) {
        return new Membership() {
            @Override
            public boolean isIn(String group) {
                return groups.isUserInGroup(user, group);
            }

            @Override
            public boolean holds(long roleId, long projectId) {
                ProjectRole role = roles.getProjectRole(roleId);
                Project project = projects.getProjectObj(projectId);
                return role != null && project != null && roles.isUserInProjectRole(user, role, project);
            }
        };
    }

    @Override
    public List<ProjectOption> projects() {
        return projects.getProjectObjects().stream()
                .map(project -> new ProjectOption(project.getId(), project.getKey(), project.getName()))
                .sorted(Comparator.comparing(ProjectOption::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    @Override
    public boolean isGroup(String name) {
        return groups.groupExists(name);
    }

    @Override
    public List<String> groups(String part, int most) {
        String wanted = part.toLowerCase(Locale.ROOT);
        return groups.getAllGroupNames().stream()
                .filter(name -> name.toLowerCase(Locale.ROOT).contains(wanted))
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .limit(most)
                .toList();
    }

    @Override
    public List<RoleOption> roles() {
        return roles.getProjectRoles().stream()
                .map(role -> new RoleOption(role.getId(), role.getName()))
                .sorted(Comparator.comparing(RoleOption::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }
}
