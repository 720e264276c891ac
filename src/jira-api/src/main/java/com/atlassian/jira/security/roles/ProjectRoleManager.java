package com.atlassian.jira.security.roles;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;

/** Knows the project roles, and who holds them in which project. */
public interface ProjectRoleManager {
    Collection<ProjectRole> getProjectRoles();

    /** Null where there is none. */
    ProjectRole getProjectRole(Long id);

    boolean isUserInProjectRole(ApplicationUser user, ProjectRole projectRole, Project project);
}
