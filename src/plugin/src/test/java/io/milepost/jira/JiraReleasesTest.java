package io.milepost.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.project.version.Version;
import com.atlassian.jira.project.version.VersionManager;
import io.milepost.lookup.ProjectDetails;
import io.milepost.lookup.Release;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.Test;

class JiraReleasesTest {

    private static final LocalDate DAY = LocalDate.of(2027, 3, 28);

    private final Project project = mock(Project.class);
    private final ProjectManager projects = mock(ProjectManager.class);
    private final VersionManager versions = mock(VersionManager.class);
    private final JiraReleases releases = new JiraReleases(projects, versions);

    private static Version version(long id, Date day) {
        Version version = mock(Version.class);
        when(version.getId()).thenReturn(id);
        when(version.getName()).thenReturn("Version " + id);
        when(version.getProjectId()).thenReturn(7L);
        when(version.isReleased()).thenReturn(true);
        when(version.getReleaseDate()).thenReturn(day);
        return version;
    }

    @Test
    void areTheVersionsOfKnownProjectsThatHaveADay() {
        List<Version> all = List.of(version(1, Dates.midnight(DAY)), version(2, null));
        when(projects.getProjectObj(7L)).thenReturn(project);
        when(versions.getAllVersionsForProjects(List.of(project), false)).thenReturn(all);

        List<ProjectDetails> wanted =
                List.of(new ProjectDetails(7, "MKT", "Marketing"), new ProjectDetails(8, "OLD", "Gone"));

        assertThat(releases.of(wanted)).containsExactly(new Release(1, "Version 1", "MKT", DAY, true));
    }
}
