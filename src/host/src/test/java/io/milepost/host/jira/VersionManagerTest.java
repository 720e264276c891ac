package io.milepost.host.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.project.version.Version;
import com.atlassian.jira.project.version.VersionManager;
import io.milepost.host.JiraContract;
import io.milepost.host.JiraFixture;
import io.milepost.host.storage.SetupWriter.NewVersion;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What releases a project has, as {@code VersionManager} says it: of several projects at once, and of none nothing. */
class VersionManagerTest extends JiraContract {
    private static final LocalDate DAY = LocalDate.of(2027, 3, 28);

    @Override
    protected JiraFixture open() {
        return JiraFixture.onH2();
    }

    private Collection<Version> versions(List<Project> projects) {
        return jira.get(VersionManager.class).getAllVersionsForProjects(projects, false);
    }

    @Test
    void areThoseOfTheProjectsWithTheirDaysAsMidnightOfTheMachine() {
        Project project = jira.get(ProjectManager.class).getProjectObjByKey(jira.project());
        jira.setup().inOneTransaction(writer -> {
            writer.version(new NewVersion(project.getId(), "1.0", true, DAY));
            writer.version(new NewVersion(project.getId(), "2.0", false, null));
            return writer;
        });

        assertThat(versions(List.of())).isEmpty();
        assertThat(versions(List.of(project)))
                .extracting(Version::getName, Version::isReleased, Version::getReleaseDate, Version::getProjectId)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "1.0",
                                true,
                                Date.from(
                                        DAY.atStartOfDay(ZoneId.systemDefault()).toInstant()),
                                project.getId()),
                        org.assertj.core.groups.Tuple.tuple("2.0", false, null, project.getId()));
    }
}
