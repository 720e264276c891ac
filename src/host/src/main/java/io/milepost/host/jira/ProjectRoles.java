package io.milepost.host.jira;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.ApplicationUser;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.zip.CRC32;

/** The roles that somebody holds in some project. */
public final class ProjectRoles implements ProjectRoleManager {
    private final Catalogue catalogue;
    private final Permissions permissions;

    public ProjectRoles(Catalogue catalogue, Permissions permissions) {
        this.catalogue = catalogue;
        this.permissions = permissions;
    }

    /** The host keeps roles by their names alone: the id is made of the name, so that it stays. */
    private record NamedRole(String name) implements ProjectRole {
        @Override
        public Long getId() {
            CRC32 sum = new CRC32();
            sum.update(name.getBytes(StandardCharsets.UTF_8));
            return sum.getValue();
        }

        @Override
        public String getName() {
            return name;
        }
    }

    @Override
    public Collection<ProjectRole> getProjectRoles() {
        return catalogue.now().rights().rolesByProject().values().stream()
                .flatMap(Collection::stream)
                .map(Snapshot.Role::roleName)
                .distinct()
                .sorted()
                .<ProjectRole>map(NamedRole::new)
                .toList();
    }

    @Override
    public ProjectRole getProjectRole(Long id) {
        return getProjectRoles().stream()
                .filter(role -> role.getId().equals(id))
                .findFirst()
                .orElse(null);
    }

    @Override
    public boolean isUserInProjectRole(ApplicationUser user, ProjectRole projectRole, Project project) {
        return permissions.isInRole(projectRole.getName(), user, project.getId());
    }
}
