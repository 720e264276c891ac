package io.milepost.jira;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.project.version.VersionManager;
import io.milepost.lookup.ProjectDetails;
import io.milepost.lookup.Release;
import io.milepost.lookup.Releases;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The versions of Jira's projects that have a release date. */
public final class JiraReleases implements Releases {

    private final ProjectManager projects;
    private final VersionManager versions;

    public JiraReleases(ProjectManager projects, VersionManager versions) {
        this.projects = projects;
        this.versions = versions;
    }

    @Override
    public List<Release> of(Collection<ProjectDetails> wanted) {
        Map<Long, ProjectDetails> byId =
                wanted.stream().collect(Collectors.toMap(ProjectDetails::id, Function.identity()));
        List<Project> known = byId.keySet().stream()
                .map(projects::getProjectObj)
                .filter(Objects::nonNull)
                .toList();
        return versions.getAllVersionsForProjects(known, false).stream()
                .filter(version -> version.getReleaseDate() != null)
                .map(version -> new Release(
                        version.getId(),
                        version.getName(),
                        byId.get(version.getProjectId()).key(),
                        Dates.day(version.getReleaseDate()),
                        version.isReleased()))
                .toList();
    }
}
