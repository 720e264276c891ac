package io.milepost.host.jira;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.util.List;

/** Projects by id and key, sorted by name. */
public final class Projects implements ProjectManager {
    private final Catalogue catalogue;

    public Projects(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public Project getProjectObj(Long id) {
        return id == null ? null : catalogue.now().projects().get(id);
    }

    @Override
    public Project getProjectObjByKey(String key) {
        return getProjectObjects().stream()
                .filter(project -> project.getKey().equals(key))
                .findFirst()
                .orElse(null);
    }

    /** The host never renames a project, so that the current key is the only one. */
    @Override
    public Project getProjectByCurrentKey(String key) {
        return getProjectObjByKey(key);
    }

    @Override
    public List<Project> getProjectObjects() {
        return List.copyOf(catalogue.now().projects().values());
    }
}
